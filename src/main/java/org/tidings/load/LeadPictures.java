package org.tidings.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tidings.model.Story.LeadPicture;

/** Reads {@code image}: a path, or a group with the path and facts over those of the file. */
final class LeadPictures {
  private final Fields fields;
  private final Shelf shelf;

  LeadPictures(Fields fields, Shelf shelf) {
    this.fields = fields;
    this.shelf = shelf;
  }

  Optional<LeadPicture> read() {
    Optional<YamlNode> node = fields.node("image");
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping) {
      return fields.group("image").flatMap(this::stated);
    }
    return PictureNames.read(fields, "image", shelf)
        .map(file -> new LeadPicture(file, fields.reading().at(fields.at("image")), Map.of()));
  }

  private Optional<LeadPicture> stated(Fields own) {
    FocusCheck.inspect(own);
    Map<String, String> facts = new LinkedHashMap<>();
    for (Field field : StoryFields.IMAGE.parts()) {
      if (field.type() == FieldType.TRUTH) {
        if (own.has(field.name())) {
          facts.put(field.name(), String.valueOf(own.truth(field.name())));
        }
      } else if (field.type() != FieldType.PATH) {
        own.text(field.name()).ifPresent(text -> facts.put(field.name(), text));
      }
    }
    return PictureNames.read(own, "src", shelf)
        .map(file -> new LeadPicture(file, own.reading().at(own.at("src")), facts));
  }
}
