package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidings.model.LocalText;
import org.tidings.model.Moment;

/**
 * Typed reading of one group of fields. What is wrong is noted and the reading goes on; a value
 * that can't be read counts as not given.
 */
final class Fields {
  private final FieldTable table;
  private final Reading reading;
  private final Ground ground;
  private final YamlNode.Mapping written;
  private final Map<String, YamlNode.Pair> pairs = new LinkedHashMap<>();

  Fields(YamlNode.Mapping mapping, FieldTable table, Reading reading, Ground ground) {
    this.table = table;
    this.reading = reading;
    this.ground = ground;
    this.written = mapping;
    KeyCheck keys = new KeyCheck(table, reading);
    for (YamlNode.Pair pair : mapping.pairs()) {
      keys.see(pair).ifPresent(known -> pairs.put(known, pair));
    }
    keys.missing(pairs.keySet().stream().filter(this::has).toList(), at(), isDraft());
  }

  private boolean isDraft() {
    return table.field("draft").isPresent()
        && node("draft")
            .filter(node -> node instanceof YamlNode.Scalar text && text.text().equals("true"))
            .isPresent();
  }

  Reading reading() {
    return reading;
  }

  Ground ground() {
    return ground;
  }

  /** Whether something is written for the field. */
  boolean has(String name) {
    return node(name).isPresent();
  }

  /** Where the field's value stands, else where the group starts. */
  Span at(String name) {
    YamlNode.Pair pair = pairs.get(table.own(name).name());
    return pair == null ? at() : pair.value().at();
  }

  /** Where the group starts. */
  Span at() {
    return written.at();
  }

  /** The group as it is written. */
  YamlNode.Mapping written() {
    return written;
  }

  Optional<YamlNode> node(String name) {
    YamlNode.Pair pair = pairs.get(table.own(name).name());
    if (pair == null || (pair.value() instanceof YamlNode.Scalar text && text.isNothing())) {
      return Optional.empty();
    }
    return Optional.of(pair.value());
  }

  /** A text; the blanks around it go. */
  Optional<String> text(String name) {
    return scalar(name).map(text -> one(table.own(name), text)).filter(text -> !text.isEmpty());
  }

  /** A text, empty when there is none. */
  String words(String name) {
    return text(name).orElse("");
  }

  private String one(Field field, YamlNode.Scalar scalar) {
    if (scalar.plain() && field.values().isEmpty()) {
      Comments.lost(scalar, reading);
    }
    String text = Texts.tidy(scalar.text(), field.type());
    if (!field.values().isEmpty() && !text.isEmpty() && !field.values().contains(text)) {
      Texts.notOneOf(field, Needs.valueRule(table), scalar, reading);
      return "";
    }
    return text;
  }

  private Optional<YamlNode.Scalar> scalar(String name) {
    Optional<YamlNode> node = node(name);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Scalar)) {
      wrongType(name, node.get());
      return Optional.empty();
    }
    return node.map(YamlNode.Scalar.class::cast);
  }

  private void wrongType(String name, YamlNode node) {
    Texts.wrongType(table.own(name), node, reading);
  }

  /** True or false; false when nothing is written. */
  boolean truth(String name) {
    return read(name, Texts::truth).orElse(false);
  }

  /** A whole number within limits. */
  Optional<Integer> number(String name, int least, int most) {
    return read(name, text -> Texts.number(text, least, most));
  }

  /** A date or a date-time; a day alone is its first moment. */
  Optional<Moment> moment(String name) {
    return date(name, false);
  }

  /** A date or a date-time; a day alone runs to its end. */
  Optional<Moment> end(String name) {
    return date(name, true);
  }

  private Optional<Moment> date(String name, boolean toTheEnd) {
    MomentReader moments = new MomentReader(ground.zone(), toTheEnd);
    return scalar(name)
        .flatMap(text -> settle("date", moments.read(text.text().strip()), text.at()));
  }

  /** A value read by a function of its own. */
  <T> Optional<T> read(String name, Function<String, Attempt<T>> reader) {
    return scalar(name)
        .map(text -> new YamlNode.Scalar(text.at(), text.text().strip(), text.plain()))
        .filter(text -> !text.text().isEmpty())
        .flatMap(text -> settle("value", reader.apply(text.text()), text.at()));
  }

  private <T> Optional<T> settle(String rule, Attempt<T> attempt, Span where) {
    attempt.fault().ifPresent(fault -> reading.error(rule, where, fault.message(), fault.hint()));
    return attempt.value();
  }

  /** A list of texts with their places; a single text is an error that shows the list. */
  List<YamlNode.Scalar> items(String name) {
    Field field = table.own(name);
    List<YamlNode.Scalar> items = new ArrayList<>();
    for (YamlNode node : list(name)) {
      if (node instanceof YamlNode.Scalar item && !item.text().isBlank()) {
        String text = one(field, item);
        if (!text.isEmpty()) {
          items.add(new YamlNode.Scalar(item.at(), text, item.plain()));
        }
      } else {
        Texts.badItem(field, node, reading);
      }
    }
    return items;
  }

  /** A list of texts. */
  List<String> texts(String name) {
    return items(name).stream().map(YamlNode.Scalar::text).toList();
  }

  private List<YamlNode> list(String name) {
    Optional<YamlNode> node = node(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Items list) {
      return list.items();
    }
    wrongType(name, node.get());
    return List.of();
  }

  /** A group of fields. */
  Optional<Fields> group(String name) {
    Optional<YamlNode> node = node(name);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
      wrongType(name, node.get());
      return Optional.empty();
    }
    return node.map(group -> below(name, (YamlNode.Mapping) group));
  }

  /** A list of groups of fields. */
  List<Fields> groups(String name) {
    List<Fields> groups = new ArrayList<>();
    for (YamlNode node : list(name)) {
      if (node instanceof YamlNode.Mapping mapping) {
        groups.add(below(name, mapping));
      } else {
        Texts.badItem(table.own(name), node, reading);
      }
    }
    return groups;
  }

  /** The fields of a group that was found in a field. */
  Fields below(String name, YamlNode.Mapping mapping) {
    return new Fields(mapping, table.own(name).table(), reading, ground);
  }

  /** A text, or one for each language. */
  LocalText localText(String name) {
    return node(name)
        .map(node -> new LocalTexts(reading, ground).read(table.own(name), node))
        .orElse(LocalText.empty());
  }

  /** Names of the editor's own choice, groups within joined by dots. */
  Map<String, String> map(String name) {
    Optional<YamlNode> node = node(name);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
      wrongType(name, node.get());
      return Map.of();
    }
    return node.map(map -> new Flattened(reading).of((YamlNode.Mapping) map)).orElse(Map.of());
  }
}
