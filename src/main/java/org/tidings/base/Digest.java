package org.tidings.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4) as 64 small hexadecimal digits. */
public record Digest(String hex) {

  /** Of bytes. */
  public static Digest of(byte[] bytes) {
    return hexOf(sha256().digest(bytes));
  }

  /** Of bytes, as Base64 (RFC 4648, section 4), the way that browsers want it. */
  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(sha256().digest(bytes));
  }

  /** Of a text, as UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Of a record, component by component, so that two records have the same digest exactly when they
   * are equal and of the same type.
   *
   * @throws IllegalArgumentException when a component is of a type that has no defined encoding
   */
  public static Digest of(Record value) {
    RecordEncoding encoding = new RecordEncoding().encode(value);
    MessageDigest sha256 = sha256();
    sha256.update(encoding.bytes(), 0, encoding.length());
    return hexOf(sha256.digest());
  }

  private static Digest hexOf(byte[] digest) {
    return new Digest(HexFormat.of().formatHex(digest));
  }

  /** The first digits, for names of files: 10 of them. */
  public String brief() {
    return hex.substring(0, 10);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
