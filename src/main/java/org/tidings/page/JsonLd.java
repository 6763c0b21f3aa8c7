package org.tidings.page;

import java.util.Map;

/**
 * Structured data of a page (JSON-LD 1.1); prints as JSON that can't end the script element it
 * stands in.
 */
public record JsonLd(Map<String, Object> value) {}
