package org.tidings.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.intake.OldFields.Found;
import org.tidings.load.LooseYaml;

/** The picture that front matter names, with what is said of it. */
final class LeadPicture {
  private static final List<String> PATH =
      List.of("path", "src", "url", "feature", "file", "image");

  private final StoryPlan plan;
  private final Newsroom room;
  private final OldFields fields;
  private final Notes notes;

  LeadPicture(StoryPlan plan, Newsroom room) {
    this.plan = plan;
    this.room = room;
    this.fields = plan.page().fields();
    this.notes = plan.page().notes();
  }

  void write(YamlOut front, String body) {
    Optional<Found> path = Optional.empty();
    List<OldFields> about = new ArrayList<>(List.of(fields));
    for (String key : Keys.IMAGE) {
      Optional<LooseYaml.Field> field = path.isPresent() ? Optional.empty() : fields.takeWhole(key);
      if (field.isPresent() && field.get().value() instanceof LooseYaml.Fields map) {
        OldFields inner = new OldFields(map, notes);
        about.add(0, inner);
        path = inner.take(PATH);
      } else if (field.isPresent()) {
        path = OldFields.texts(field.get()).stream().findFirst();
      }
    }
    String alt = plain(about, "description of the picture", Keys.IMAGE_ALT);
    String caption = plain(about, "caption", Keys.CAPTION);
    String credit = plain(about, "credit", Keys.CREDIT);
    if (path.isPresent()) {
      place(front, path.get(), new Assets.Facts(alt, caption, credit), body);
    } else if (!(alt + caption + credit).isEmpty()) {
      notes.dropped("words about no picture", 0, alt + " " + caption + " " + credit);
    }
  }

  private String plain(List<OldFields> about, String what, List<String> keys) {
    return about.stream()
        .flatMap(each -> each.take(keys).stream())
        .findFirst()
        .map(found -> PlainWords.of(found.text(), what, found.line(), notes))
        .orElse("");
  }

  private void place(YamlOut front, Found path, Assets.Facts facts, String body) {
    String address = PlainWords.address(path.text());
    if (address.matches("(?:https?:)?//.*|data:.*")) {
      notes.dropped("pictures elsewhere", path.line(), "image " + path.text());
      return;
    }
    Assets.Found found =
        room.assets()
            .picture(address.startsWith("/") ? address : "/" + address, plan.page().file());
    if (found.placed().isEmpty()) {
      boolean missing = found.reason().startsWith("there");
      notes.dropped(
          missing ? "pictures that do not exist" : "pictures that can't be shown",
          path.line(),
          "image " + path.text() + ": " + found.reason());
      return;
    }
    Assets.Placed placed = found.placed().get();
    room.assets().know(placed.target(), facts);
    String target = placed.target().value().substring("content/".length());
    write(front, target, facts, room.assets().facts(placed.target()));
    if (body.contains(target)) {
      String kind = "lead pictures that stand in the text too";
      notes.guessed(kind, path.line(), target + " is the lead picture and stands in the text too");
    }
  }

  /** Only what differs from the facts that all posts share is said here. */
  private static void write(YamlOut front, String target, Assets.Facts own, Assets.Facts shared) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("src", target);
    differing(map, "alt", own.alt(), shared.alt());
    differing(map, "caption", own.caption(), shared.caption());
    differing(map, "credit", own.credit(), shared.credit());
    if (map.size() == 1) {
      front.text("image", target);
    } else {
      front.map("image", map);
    }
  }

  private static void differing(Map<String, String> map, String key, String own, String shared) {
    if (!own.isEmpty() && !own.equals(shared)) {
      map.put(key, own);
    }
  }
}
