package org.tidings.base;

/**
 * What {@code explain} says of a rule.
 *
 * @param absolute whether no site can lower it and no exception is possible
 * @param finds what it finds, in half a sentence
 * @param why why it matters, for an editor
 * @param wrong an example that it finds
 * @param right the same, mended
 */
public record RuleInfo(
    RuleId id,
    Severity severity,
    boolean absolute,
    String finds,
    String why,
    String wrong,
    String right) {}
