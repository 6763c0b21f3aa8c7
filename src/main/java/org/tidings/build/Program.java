package org.tidings.build;

/**
 * Which program builds. What was made or remembered by another one does not count.
 *
 * @param version its number, as pages and {@code tidings.json} say it
 * @param build tells programs of one version apart; empty where nobody says
 */
public record Program(String version, String build) {
  String mark() {
    return build.isEmpty() ? version : version + " " + build;
  }
}
