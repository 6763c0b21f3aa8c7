package org.tidings.load;

import org.tidings.model.Shade;

/** Reads a colour as the theme's style sheet takes it. */
final class Colour {
  private Colour() {}

  static Attempt<Shade> read(String text) {
    return Shade.read(text)
        .map(Attempt::of)
        .orElseGet(
            () ->
                Attempt.not(
                    "\"%s\" is not a colour".formatted(Shown.brief(text)),
                    "Write it as \"#0b5563\", in quotes, because # starts a comment."));
  }
}
