package org.tidings.markup;

/**
 * A body as HTML in two parts, between which a quotation from it may stand: they meet between two
 * paragraphs near its middle that do not hold the quoted words.
 *
 * @param rest empty where there is no such place
 */
public record Halves(String opening, String rest) {}
