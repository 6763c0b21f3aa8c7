package org.tidings.model;

import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/**
 * What a drawing (SVG) must not do where it is published: run something, or fetch something. Told
 * when the drawing is loaded, left out when it is written.
 */
public final class DrawingRisks {
  private static final Set<String> ELEMENTS =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler");
  private static final Pattern FETCHES =
      Pattern.compile("@import|url\\(\\s*['\"]?\\s*(?!#)|expression\\(|javascript:");

  private DrawingRisks() {}

  /** Whether an element runs, or holds a page of its own. */
  public static boolean isElement(String name) {
    return ELEMENTS.contains(Ascii.lower(name));
  }

  /** Whether an attribute handles events. */
  public static boolean isHandler(String attribute) {
    return Ascii.lower(attribute).startsWith("on");
  }

  /** Whether a style, or the value of an attribute, fetches something. */
  public static boolean fetches(String style) {
    return FETCHES.matcher(Ascii.lower(style)).find();
  }
}
