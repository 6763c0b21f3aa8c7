package org.tidings.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a rule found in a text, known to the outside by its fingerprint only (editorial policy,
 * section 0): the words themselves can be compared and hidden, but not asked for.
 */
public final class Match {
  private static final int DIGITS = 8;
  private static final int SHORTEST_TO_HIDE = 3;
  private static final Pattern LAYOUT = Pattern.compile("[^\\p{L}\\p{N}@]+");

  private final String words;
  private final String fingerprint;
  private final boolean personal;
  private final List<Location> places;

  private Match(String words, String fingerprint, boolean personal, List<Location> places) {
    this.words = words;
    this.fingerprint = fingerprint;
    this.personal = personal;
    this.places = List.copyOf(places);
  }

  /**
   * Words that were found.
   *
   * @param key of the site: the same words have another fingerprint elsewhere
   * @param personal whether they are somebody's data, which nothing may print
   * @param places where they stand, one for each line
   */
  public static Match of(String key, String words, boolean personal, List<Location> places) {
    return new Match(words, fingerprint(key, words), personal, places);
  }

  /** Its first and its last character, and a dot for each between. */
  public String masked() {
    return masked(words);
  }

  private static String masked(String words) {
    int length = words.codePointCount(0, words.length());
    if (length < SHORTEST_TO_HIDE) {
      return "•".repeat(length);
    }
    return words.substring(0, words.offsetByCodePoints(0, 1))
        + "•".repeat(length - 2)
        + words.substring(words.offsetByCodePoints(words.length(), -1));
  }

  /** The first 8 hexadecimal digits of the HMAC-SHA-256 (RFC 2104) of the words without layout. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether nothing may print the words. */
  public boolean isPersonal() {
    return personal;
  }

  /** The same, when there may be more like it that nobody has looked for: no line is printed. */
  public Match amongMore() {
    List<Location> all = new ArrayList<>(places);
    places.stream().limit(1).forEach(at -> all.add(Location.of(at.file())));
    return new Match(words, fingerprint, personal, all);
  }

  /** Where the words stand, one place for each line; the whole file where no line may be shown. */
  public List<Location> places() {
    return places;
  }

  /** Whether the same words, in whatever layout, stand in another text. */
  public boolean standsIn(String text) {
    return plain(text).contains(plain(words));
  }

  /** A message without the words. */
  public String hide(String message) {
    return personal && words.length() >= SHORTEST_TO_HIDE
        ? message.replace(words, masked(words))
        : message;
  }

  /** Writes the words and all else that is known; only for what is nobody's data. */
  void writeTo(RecordWriter writer) {
    writer.write(words).write(fingerprint).write(places);
  }

  static Match readFrom(RecordReader reader) {
    String words = reader.read(String.class);
    String fingerprint = reader.read(String.class);
    List<?> places = reader.read(List.class);
    return new Match(words, fingerprint, false, places.stream().map(Location.class::cast).toList());
  }

  private static String plain(String text) {
    return LAYOUT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String fingerprint(String key, String words) {
    byte[] secret = key.isEmpty() ? new byte[1] : key.getBytes(StandardCharsets.UTF_8);
    byte[] code = Hmac.standard().of(secret, plain(words).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(code, 0, DIGITS / 2);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Match match
        && fingerprint.equals(match.fingerprint)
        && personal == match.personal
        && places.equals(match.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fingerprint, personal, places);
  }

  @Override
  public String toString() {
    return "fp:" + fingerprint;
  }
}
