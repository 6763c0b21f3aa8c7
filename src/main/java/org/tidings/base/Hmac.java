package org.tidings.base;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The keyed digest HMAC-SHA-256 (RFC 2104). Java's own begins by starting every security provider,
 * which takes longer than reading a small site.
 */
record Hmac(MessageDigest sha256) {
  private static final int BLOCK = 64;
  private static final int INNER = 0x36;
  private static final int OUTER = 0x5c;

  static Hmac standard() {
    try {
      return new Hmac(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  byte[] of(byte[] key, byte[] text) {
    byte[] whole = Arrays.copyOf(key.length > BLOCK ? sha256.digest(key) : key, BLOCK);
    sha256.update(mixed(whole, INNER));
    byte[] inner = sha256.digest(text);
    sha256.update(mixed(whole, OUTER));
    return sha256.digest(inner);
  }

  private static byte[] mixed(byte[] key, int pad) {
    byte[] mixed = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      mixed[i] = (byte) (key[i] ^ pad);
    }
    return mixed;
  }
}
