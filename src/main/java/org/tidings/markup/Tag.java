package org.tidings.markup;

import java.util.Map;
import java.util.Optional;
import org.tidings.base.Location;

/**
 * A tag as an editor wrote it, before anything is taken out: raw HTML, or what Markdown writes for
 * a link ({@code a}) or a picture ({@code img}).
 *
 * @param name in small letters
 * @param attributes by their names in small letters; of two with one name the first
 * @param content what stands inside an element whose content is no markup, such as a script
 * @param raw whether it is HTML and not Markdown
 * @param address where its {@code href} or {@code src} is written, letter by letter if that can be
 *     told; else the place of the tag
 */
public record Tag(
    String name,
    Map<String, String> attributes,
    String content,
    boolean raw,
    Location at,
    Location address) {

  /** An attribute that is there. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }
}
