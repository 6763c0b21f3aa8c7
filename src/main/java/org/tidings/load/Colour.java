package org.tidings.load;

/** Reads a colour as the theme's style sheet takes it. */
final class Colour {
  private Colour() {}

  static Attempt<String> read(String text) {
    return text.matches("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
        ? Attempt.of(text)
        : Attempt.not(
            "\"%s\" is not a colour".formatted(Shown.brief(text)),
            "Write it as \"#0b5563\", in quotes, because # starts a comment.");
  }
}
