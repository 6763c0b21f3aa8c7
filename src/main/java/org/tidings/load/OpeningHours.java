package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.model.LocalText;
import org.tidings.model.Place.Hours;

/** Reads opening hours: one text, one for each language, or a list of days and times. */
final class OpeningHours {
  private OpeningHours() {}

  static List<Hours> read(Fields fields, String name) {
    Optional<YamlNode> node = fields.node(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof YamlNode.Items list)) {
      LocalText text = fields.localText(name);
      return text.isEmpty() ? List.of() : List.of(new Hours(LocalText.empty(), text));
    }
    List<Hours> rows = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof YamlNode.Mapping mapping) {
        Fields row = fields.below(name, mapping);
        rows.add(new Hours(row.localText("days"), row.localText("times")));
      } else {
        Texts.badItem(ListFields.PLACE.own(name), item, fields.reading());
      }
    }
    return rows;
  }
}
