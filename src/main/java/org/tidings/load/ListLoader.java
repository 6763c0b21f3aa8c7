package org.tidings.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tidings.base.Findings;
import org.tidings.model.LocalText;
import org.tidings.model.Person;
import org.tidings.model.Place;
import org.tidings.model.Topic;

/** Reads {@code people.yaml}, {@code topics.yaml} and {@code places.yaml}. */
final class ListLoader {
  private final Disk disk;
  private final List<SourceFile> files;
  private final Ground ground;
  private final Findings findings;

  ListLoader(Disk disk, SourceTree tree, Ground ground, Findings findings) {
    this.disk = disk;
    this.files = tree.files();
    this.ground = ground;
    this.findings = findings;
  }

  /**
   * @param before what stands in for a list that has an error
   */
  ClosedLists load(Shelf shelf, Optional<ClosedLists> before) {
    Recipe<Person> people =
        new Recipe<>("people", ListFields.PERSON, (id, fields) -> person(id, fields, shelf));
    Recipe<Topic> topics = new Recipe<>("topics", ListFields.TOPIC, ListLoader::topic);
    Recipe<Place> places = new Recipe<>("places", ListFields.PLACE, ListLoader::place);
    return new ClosedLists(
        list(people, before.flatMap(ClosedLists::people)),
        list(topics, before.flatMap(ClosedLists::topics)),
        list(places, before.flatMap(ClosedLists::places)));
  }

  /** How a list is read. */
  private record Recipe<T>(String name, FieldTable table, BiFunction<String, Fields, T> maker) {
    boolean isOf(SourceFile file) {
      return file.path().value().equals("content/" + name + ".yaml");
    }
  }

  private <T> Optional<Map<String, T>> list(Recipe<T> recipe, Optional<Map<String, T>> before) {
    Findings own = new Findings();
    Optional<Map<String, T>> read =
        files.stream()
            .filter(recipe::isOf)
            .findFirst()
            .flatMap(file -> YamlFile.read(disk, file, "config", own))
            .map(file -> items(file, recipe.table(), recipe.maker()));
    findings.addAll(own.toList());
    return own.hasErrors() && before.isPresent() ? before : read;
  }

  private <T> Map<String, T> items(
      YamlFile file, FieldTable table, BiFunction<String, Fields, T> maker) {
    Map<String, T> items = new LinkedHashMap<>();
    Reading reading = file.reading();
    for (YamlNode.Pair pair : file.fields().map(YamlNode.Mapping::pairs).orElse(List.of())) {
      String id = pair.key().text();
      if (items.containsKey(id)) {
        KeyCheck.twice(pair.key(), reading);
      }
      Slugs.check(id)
          .ifPresent(fault -> reading.error("id", pair.key().at(), fault.message(), fault.hint()));
      if (pair.value() instanceof YamlNode.Mapping mapping) {
        items.put(id, maker.apply(id, new Fields(mapping, table, reading, ground)));
      } else {
        reading.error(
            "type",
            pair.value().at(),
            "`%s` wants fields below it, at least a name".formatted(id),
            "Write it as %s: {name: ...}.".formatted(id));
      }
    }
    return items;
  }

  private static Person person(String id, Fields fields, Shelf shelf) {
    return new Person(
        id,
        fields.text("name").orElse(id),
        fields.localText("role"),
        fields.localText("bio"),
        PictureNames.read(fields, "portrait", shelf),
        fields.read("url", WebAddress::read),
        fields.text("fediverse"),
        fields.read("email", MailAddress::read),
        fields.localText("interests"),
        fields.texts("emails"),
        fields.moment("from"),
        fields.end("to"),
        fields.texts("roles"));
  }

  private static Topic topic(String id, Fields fields) {
    return new Topic(id, name(id, fields), fields.localText("description"));
  }

  private static Place place(String id, Fields fields) {
    return new Place(
        id,
        name(id, fields),
        fields.localText("address"),
        fields.text("county"),
        fields.text("eircode"),
        fields.text("postcode"),
        fields.text("phone"),
        OpeningHours.read(fields, "hours"),
        fields.read("map", WebAddress::read));
  }

  private static LocalText name(String id, Fields fields) {
    LocalText name = fields.localText("name");
    return name.isEmpty() ? LocalText.of(fields.ground().language(), id) : name;
  }
}
