package org.tidings.intake;

import java.util.Map;
import java.util.Optional;

/** The passes that turn an old body into one of ours, in their order. */
final class BodyConversion {
  private final StoryPlan plan;
  private final Newsroom room;
  private final Destinations destinations;
  private final Notes notes;

  BodyConversion(StoryPlan plan, Newsroom room, Destinations destinations) {
    this.plan = plan;
    this.room = room;
    this.destinations = destinations;
    this.notes = plan.page().notes();
  }

  Body convert(String title) {
    LiquidTable table = new LiquidTable(new Surroundings(), notes);
    MappedText body = LiquidPass.convert(plan.page().body(), table, notes);
    body = HtmlPass.convert(body, notes);
    LinePass lines = new LinePass(notes, title);
    body = lines.convert(body);
    return new Body(tidied(LinkPass.convert(body, destinations, notes)), lines.marks());
  }

  /** A body with the ids that it gave to headings by hand. */
  record Body(MappedText text, Map<String, String> marks) {}

  private final class Surroundings implements LiquidTable.Surroundings {
    @Override
    public Optional<String> post(String fileName) {
      return room.archive().ofFile(fileName).map(StoryPlan::anyAddress);
    }

    @Override
    public String person(String id) {
      return room.somebody(id).name();
    }

    @Override
    public Optional<String> field(String key) {
      return plan.page().fields().said(key);
    }
  }

  /** Without blank lines at both ends, and never more than one of them in a row outside code. */
  private static MappedText tidied(MappedText body) {
    String text = body.text();
    CodeRanges code = CodeRanges.of(text);
    MappedText.Builder out = new MappedText.Builder();
    boolean gap = false;
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      if (text.substring(start, end).isBlank() && !code.contains(start)) {
        gap = true;
      } else {
        out.put(gap && !out.soFar().isEmpty() ? "\n" : "", body.lineAt(start));
        gap = false;
        out.copy(body, start, end);
        out.put("\n", body.lineAt(start));
      }
      start = end + 1;
    }
    return out.build();
  }
}
