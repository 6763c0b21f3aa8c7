package org.tidings.model;

import java.util.List;
import org.tidings.base.UrlPath;

/** What a build would change of what is live, by address. */
public record Differences(
    Basis basis,
    List<UrlPath> fresh,
    List<UrlPath> changed,
    List<UrlPath> moved,
    List<UrlPath> withdrawn) {

  /** What the build was held against. */
  public enum Basis {
    /** Nobody asked. */
    NOTHING,
    /** What is live. */
    LIVE,
    /** Nothing is live yet. */
    FIRST,
    /** What is live could not be read. */
    UNREAD
  }

  /** Nothing that is known. */
  public static Differences none(Basis basis) {
    return new Differences(basis, List.of(), List.of(), List.of(), List.of());
  }
}
