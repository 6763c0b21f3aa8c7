package org.tidings.model;

import org.tidings.base.SourcePath;

/** What a link or picture in a body points to, as far as the text alone can tell. */
public sealed interface Target {
  /** A whole address of a scheme that a link may have: http, https, mailto, tel. */
  record External(String url) implements Target {}

  /** A place on the same page. */
  record Anchor(String fragment) implements Target {}

  /** A file of the source: another story, a picture, a download. */
  record ToSource(SourcePath file, String fragment) implements Target {}

  /** An address of the site, written from its root. */
  record ToAddress(String path, String fragment) implements Target {}

  /** Something that no link may be, such as {@code javascript:}. */
  record Refused(String reason) implements Target {}

  /** Reads a destination that is written in a source file. */
  static Target of(SourcePath from, String destination) {
    return TargetReader.read(from, destination);
  }
}
