package org.tidings.base;

/**
 * What {@code explain} says of a rule.
 *
 * @param finds what it finds, in half a sentence
 * @param why why it matters, for an editor
 * @param wrong an example that it finds
 * @param right the same, mended
 */
public record RuleInfo(
    RuleId id, Severity severity, String finds, String why, String wrong, String right) {}
