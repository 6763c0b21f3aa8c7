package org.tidings.page;

/**
 * Structured data of a page (JSON-LD 1.1).
 *
 * @param text JSON that can't end the script element it stands in
 */
public record JsonLd(String text) {}
