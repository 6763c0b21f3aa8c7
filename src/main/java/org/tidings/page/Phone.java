package org.tidings.page;

/** Telephone numbers as links (RFC 3966). */
final class Phone {
  private Phone() {}

  /** The address that dials a number; empty when there is none. */
  static String url(String phone) {
    String digits = phone.replaceAll("[^0-9+]", "");
    return digits.isEmpty() ? "" : "tel:" + digits;
  }
}
