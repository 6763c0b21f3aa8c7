package org.tidings.build;

/**
 * How much a build had to do; what it did not have to do is the difference.
 *
 * @param found files of the source
 * @param entries stories, notices and pages
 * @param parsed entries that were read from their files
 * @param planned files that the site has
 * @param made files that were made, whether or not they came out as they were
 * @param written files that were put in place
 */
public record Work(int found, int entries, int parsed, int planned, int made, int written) {
  Work and(int nowMade, int nowWritten) {
    return new Work(found, entries, parsed, planned, nowMade, nowWritten);
  }
}
