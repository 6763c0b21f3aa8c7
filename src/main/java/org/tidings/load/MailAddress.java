package org.tidings.load;

/** Reads the address of a mailbox. */
final class MailAddress {
  private MailAddress() {}

  static Attempt<String> read(String text) {
    return text.matches("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+")
        ? Attempt.of(text)
        : Attempt.not(
            "\"%s\" is not an e-mail address".formatted(Shown.brief(text)),
            "Write it as name@example.org.");
  }
}
