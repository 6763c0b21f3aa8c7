package org.tidings.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidings.base.SourcePath;

/** Reads the path of a file: from {@code content/}, or from the file itself with a dot first. */
record PathReader(SourcePath from, Shelf shelf) {

  /** A path that leads to a file. */
  Function<String, Attempt<SourcePath>> reader() {
    return this::read;
  }

  private Attempt<SourcePath> read(String text) {
    if (text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || text.startsWith("//")) {
      return Attempt.not(
          "\"%s\" is not a file of this site".formatted(Shown.brief(text)),
          "Put the file below content/ and write its path, such as images/nurse.jpg.");
    }
    if (text.indexOf('\\') >= 0) {
      return Attempt.not(
          "\"%s\" has backslashes".formatted(Shown.brief(text)),
          "Write it with slashes: " + text.replace('\\', '/'));
    }
    boolean relative = text.startsWith("./") || text.startsWith("../");
    String path = text.startsWith("/") ? text.substring(1) : text;
    Optional<SourcePath> file =
        relative ? from.sibling(text) : SourcePath.normalise("content/" + path);
    if (file.isEmpty() || !file.get().isBelow("content")) {
      return Attempt.not(
          "\"%s\" leads out of content/".formatted(Shown.brief(text)),
          "Put the file below content/ and write its path from there, such as images/nurse.jpg.");
    }
    return text.startsWith("/") ? absolute(text, file.get()) : Attempt.of(file.get());
  }

  private Attempt<SourcePath> absolute(String text, SourcePath file) {
    if (text.startsWith("/images/") || text.startsWith("/files/")) {
      return Attempt.of(file);
    }
    List<String> near = shelf.near(file);
    return Attempt.not(
        "\"%s\" starts with a slash, but paths here are from content/".formatted(text),
        near.isEmpty()
            ? "Put the file below content/images/ and write images/%s.".formatted(file.name())
            : "Write it as " + near.get(0) + ".");
  }
}
