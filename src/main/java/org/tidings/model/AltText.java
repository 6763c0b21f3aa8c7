package org.tidings.model;

import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/** Descriptions of pictures that describe nothing (editorial policy, section 7). */
public final class AltText {
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\S.{0,250}\\.(?:jpe?g|png|gif|webp|svg|tiff?|heic|avif|bmp)"
              + "|(?:img|dsc|dscn|dscf|pxl|image|photo|screenshot|scan)[ _-]?\\d[\\w -]{0,40}");
  private static final Set<String> EMPTY_WORDS =
      Set.of("image", "photo", "picture", "logo", "photograph", "img", "graphic", "pic");

  private AltText() {}

  /** Whether it is blank, a file's name, or a word such as {@code photo}. */
  public static boolean saysNothing(String alt) {
    String words = Ascii.lower(alt.strip());
    String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return plain.isBlank() || EMPTY_WORDS.contains(plain) || FILE_NAME.matcher(plain).matches();
  }
}
