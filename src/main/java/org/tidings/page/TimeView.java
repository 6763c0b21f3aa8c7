package org.tidings.page;

/**
 * A day or a time.
 *
 * @param iso for machines: the day alone, or with time and offset
 * @param text for readers
 */
public record TimeView(String iso, String text) {}
