package org.tidings.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.base.Location;
import org.tidings.markup.Passage;

/** The texts of a file's fields, for the rules that read texts; ids, dates and paths are none. */
final class FrontTexts {
  private static final Set<String> NO_TEXTS =
      Set.of(
          "accessed",
          "ai",
          "aliases",
          "approved",
          "authors",
          "by",
          "consent",
          "date",
          "decorative",
          "draft",
          "expires",
          "featured",
          "focus",
          "from",
          "hashtags",
          "id",
          "kind",
          "lang",
          "licence",
          "minor",
          "nav",
          "people",
          "permission",
          "places",
          "policy",
          "review_by",
          "reviewed",
          "severity",
          "slug",
          "sources",
          "src",
          "to",
          "topics",
          "until",
          "updated",
          "url");

  private final SourceText source;
  private final List<Passage> texts = new ArrayList<>();

  private FrontTexts(SourceText source) {
    this.source = source;
  }

  /** The texts of all fields. */
  static List<Passage> of(YamlNode.Mapping fields, SourceText source) {
    FrontTexts front = new FrontTexts(source);
    front.mapping(fields, "");
    return front.texts;
  }

  /** A name as the words that it is made of, each with a capital: addresses tell as much. */
  static Passage name(String name, Location at) {
    String words =
        Arrays.stream(name.split("[-_ ]+", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining(" "));
    return Passage.of(Passage.Kind.NAME, "", words, at);
  }

  private void mapping(YamlNode.Mapping fields, String above) {
    for (YamlNode.Pair pair : fields.pairs()) {
      String key = pair.key().text();
      boolean picture = key.equals("image") && pair.value() instanceof YamlNode.Scalar;
      boolean quoted = above.equals("quote.") && key.equals("text");
      if (!NO_TEXTS.contains(key) && !picture && !quoted) {
        node(pair.value(), above + key);
      }
    }
  }

  private void node(YamlNode node, String name) {
    if (node instanceof YamlNode.Mapping group) {
      mapping(group, name + ".");
    } else if (node instanceof YamlNode.Items list) {
      list.items().forEach(item -> node(item, name));
    } else if (node instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
      texts.add(passage(scalar, name));
    }
  }

  private Passage passage(YamlNode.Scalar scalar, String name) {
    Passage.Kind kind =
        switch (name) {
          case "title" -> Passage.Kind.TITLE;
          case "summary" -> Passage.Kind.SUMMARY;
          case "alt", "image.alt" -> Passage.Kind.ALT;
          case "caption", "image.caption" -> Passage.Kind.CAPTION;
          default -> Passage.Kind.FIELD;
        };
    Span span = scalar.at();
    int found = source.line(span.line()).indexOf(scalar.text(), span.column() - 1);
    return found < 0
        ? Passage.of(kind, name, scalar.text(), source.at(span))
        : Passage.of(
            kind,
            name,
            scalar.text(),
            source.at(span.line(), found + 1, found + 1 + scalar.text().length()));
  }
}
