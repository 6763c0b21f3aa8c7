package org.tidings.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tidings.base.SourcePath;

/** Writes what stories name: people, topics, and the facts of pictures. */
final class SiteFiles {
  private final Newsroom room;
  private final SafeTree tree;
  private final Notes notes;

  SiteFiles(Newsroom room, SafeTree tree, Notes notes) {
    this.room = room;
    this.tree = tree;
    this.notes = notes;
  }

  void people() {
    YamlOut out = new YamlOut();
    for (String id : room.people().missing()) {
      OldSite.Somebody somebody = room.somebody(id);
      if (room.isGuessed(id)) {
        String guess = "people.yaml: " + id + " is named " + somebody.name();
        notes.guessed("names of people from their ids", 0, guess);
      }
      out.line(YamlOut.scalar(id) + ":");
      entry(out, "name", somebody.name());
      entry(out, "role", somebody.role());
      entry(out, "bio", somebody.bio());
      entry(out, "url", somebody.url());
    }
    String heading = "# Who writes. The ids are what stories name.\n";
    room.target().add(NewSite.PEOPLE, heading, out.toString());
  }

  private static void entry(YamlOut out, String key, String value) {
    if (!value.isEmpty()) {
      out.line("  " + key + ": " + YamlOut.scalar(value));
    }
  }

  void topics() {
    YamlOut out = new YamlOut();
    for (String id : room.topics().missing()) {
      String name = room.topics().name(id);
      boolean small = name.equals(name.toLowerCase(Locale.ROOT));
      out.line(YamlOut.scalar(id) + ":");
      entry(out, "name", small ? PersonNames.capital(name) : name);
      room.topics().merged(id).ifPresent(names -> merged(id, String.join(", ", names)));
    }
    String heading = "# What stories are about. A story may only name topics that stand here.\n";
    room.target().add(NewSite.TOPICS, heading, out.toString());
  }

  private void merged(String id, String names) {
    notes.changed("topics that were merged", 0, names + " are one topic, " + id);
  }

  /** The facts of a picture, where anything is known and the site says nothing yet. */
  void facts(SourcePath picture) {
    Assets.Facts facts = room.assets().facts(picture);
    SourcePath path = picture.plus(".yaml");
    YamlOut out = new YamlOut();
    field(out, "alt", facts.alt());
    field(out, "caption", facts.caption());
    field(out, "credit", facts.credit());
    if (!out.toString().isEmpty() && !tree.has(path)) {
      tree.create(path, out.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void field(YamlOut out, String key, String value) {
    if (!value.isEmpty()) {
      out.text(key, value);
    }
  }
}
