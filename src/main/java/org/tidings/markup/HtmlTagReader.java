package org.tidings.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Target;

/** Reads what is allowed of a tag, and says what is not. */
final class HtmlTagReader {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,100}");
  private static final Set<String> SET_BY_US = Set.of("loading", "decoding", "controls");
  private static final Set<String> SIZES = Set.of("width", "height");

  private final SourcePath file;
  private final Anchors anchors;
  private final HtmlFindings findings;

  HtmlTagReader(SourcePath file, Anchors anchors, HtmlFindings findings) {
    this.file = file;
    this.anchors = anchors;
    this.findings = findings;
  }

  /** What a tag opens, if a text may have that. */
  Optional<HtmlElement> element(HtmlToken token, Location at) {
    Optional<HtmlElement> element = HtmlElements.named(token.name());
    if (element.isEmpty()) {
      findings.notAllowed(at, token.name());
    }
    return element;
  }

  HtmlTag tag(HtmlElement element, HtmlToken token, Location at) {
    return HtmlTag.opening(element, attributes(element, token, at));
  }

  /** A picture as Markdown would have made it; nothing when it names none. */
  Optional<Image> picture(HtmlToken token, Location at) {
    HtmlElement element = HtmlElements.named("img").orElseThrow();
    Map<String, String> attributes = attributes(element, token, at);
    String source = attributes.get("src");
    if (source == null) {
      return Optional.empty();
    }
    boolean decorative = attributes.containsKey("alt") && attributes.get("alt").isBlank();
    Image image = new RawImage(source, attributes.get("title"), decorative);
    image.appendChild(new Text(attributes.getOrDefault("alt", "")));
    Map<String, String> size = new LinkedHashMap<>(attributes);
    size.keySet().retainAll(SIZES);
    if (!size.isEmpty()) {
      image.appendChild(new ImageAttributes(size));
    }
    return Optional.of(image);
  }

  private Map<String, String> attributes(HtmlElement element, HtmlToken token, Location at) {
    Map<String, String> kept = new LinkedHashMap<>();
    List<String> removed = new ArrayList<>();
    token
        .attributes()
        .forEach(
            (name, value) -> {
              boolean anchor = name.equals("id") || (name.equals("name") && element.isLink());
              if (anchor ? takes(value, kept) : isAllowed(element, name, value, at)) {
                kept.putIfAbsent(anchor ? "id" : name, anchor ? value : tidy(element, name, value));
              } else if (!SET_BY_US.contains(name) && !isRefused(element, name, value)) {
                removed.add(name);
              }
            });
    kept.keySet().removeAll(SET_BY_US);
    if (!removed.isEmpty()) {
      findings.attributes(at, element.name(), removed);
    }
    return kept;
  }

  /** An id that nothing else has; {@code name} may repeat it. */
  private boolean takes(String id, Map<String, String> kept) {
    return id.equals(kept.get("id")) || (ID.matcher(id).matches() && anchors.take(id));
  }

  private static Optional<HtmlValue> rule(HtmlElement element, String name) {
    HtmlValue own = element.attributes().get(name);
    return own != null ? Optional.of(own) : HtmlElements.everywhere(name);
  }

  private static String tidy(HtmlElement element, String name, String value) {
    return rule(element, name).filter(HtmlValue.FLAG::equals).isPresent() ? "" : value.strip();
  }

  private boolean isAllowed(HtmlElement element, String name, String value, Location at) {
    Optional<HtmlValue> rule = rule(element, name);
    if (rule.isEmpty() || !rule.get().allows(value.strip())) {
      return false;
    }
    return switch (rule.get()) {
      case LINK -> isAddress(value, at);
      case FILE -> Target.of(file, value) instanceof Target.ToSource;
      default -> true;
    };
  }

  /** It was reported as unsafe already. */
  private boolean isRefused(HtmlElement element, String name, String value) {
    return element.attributes().get(name) == HtmlValue.LINK
        && Target.of(file, value) instanceof Target.Refused;
  }

  private boolean isAddress(String value, Location at) {
    if (Target.of(file, value) instanceof Target.Refused refused) {
      findings.unsafe(at, refused.reason());
      return false;
    }
    return true;
  }
}
