package org.tidings.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.intake.Destinations.Answer;
import org.tidings.intake.Destinations.Elsewhere;
import org.tidings.intake.Destinations.Nothing;
import org.tidings.intake.Destinations.To;

/** Leads the links and pictures of a Markdown text to where their targets are now. */
final class LinkPass {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?m)^ {0,3}\\[([^\\]^\\[\\n][^\\]\\[\\n]*)\\]:[ \\t]*<?([^\\s<>]+)>?([ \\t]+[\"'(][^\\n]*|)$");
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:a|img|source|td|th|blockquote|q)\\s[^<>]*?\\b(href|src|cite)\\s*=\\s*(\"[^\"\\n]*\"|'[^'\\n]*')[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private record Edit(int start, int end, String text) {}

  private final MappedText body;
  private final String text;
  private final CodeRanges code;
  private final Destinations destinations;
  private final Notes notes;
  private final List<Edit> edits = new ArrayList<>();

  private LinkPass(MappedText body, Destinations destinations, Notes notes) {
    this.body = body;
    this.text = body.text();
    this.code = CodeRanges.of(text);
    this.destinations = destinations;
    this.notes = notes;
  }

  static MappedText convert(MappedText body, Destinations destinations, Notes notes) {
    LinkPass pass = new LinkPass(body, destinations, notes);
    pass.inlines();
    pass.definitions();
    pass.html();
    return pass.edited();
  }

  private void inlines() {
    Deque<Inline> around = new ArrayDeque<>();
    for (Inline inline : Inline.of(text, code)) {
      while (!around.isEmpty() && around.peek().end() <= inline.start()) {
        around.pop();
      }
      if (inline.picture()) {
        picture(inline, !around.isEmpty());
      } else {
        link(inline);
        around.push(inline);
      }
    }
  }

  private void link(Inline inline) {
    String address = text.substring(inline.target(), inline.targetEnd());
    Answer answer = destinations.link(address, body.lineAt(inline.start()));
    if (answer instanceof To to) {
      target(inline, to.address());
    } else if (answer instanceof Nothing nothing) {
      String words = text.substring(inline.words(), inline.wordsEnd());
      note(nothing, inline.start(), address, words);
      edits.add(new Edit(inline.start(), inline.words(), ""));
      edits.add(new Edit(inline.wordsEnd(), inline.end(), ""));
    }
  }

  private void target(Inline inline, String address) {
    boolean angled = text.charAt(inline.target() - 1) == '<';
    edits.add(
        new Edit(
            inline.wordsEnd(),
            inline.targetEnd() + (angled ? 1 : 0),
            "](" + HtmlWriter.destination(address)));
  }

  private void picture(Inline inline, boolean linked) {
    String address = text.substring(inline.target(), inline.targetEnd());
    String alt = text.substring(inline.words(), inline.wordsEnd());
    String words = PlainWords.tidy(alt.replace("\\[", "[").replace("\\]", "]"));
    Answer answer = destinations.picture(address, words, body.lineAt(inline.start()));
    if (answer instanceof To to) {
      target(inline, to.address());
    } else if (answer instanceof Elsewhere elsewhere) {
      String label = words.isEmpty() ? "Picture" : HtmlWriter.bracketed(words);
      String kind = "pictures elsewhere became links";
      notes.changed(kind, body.lineAt(inline.start()), elsewhere.address() + " became a link");
      String link = "[" + label + "](" + HtmlWriter.destination(elsewhere.address()) + ")";
      edits.add(new Edit(inline.start(), inline.end(), linked ? label : link));
    } else if (answer instanceof Nothing nothing) {
      String title = text.substring(inline.targetEnd(), inline.end() - 1);
      note(nothing, inline.start(), address, words + title.replaceFirst("^>", ""));
      String label = words.isEmpty() ? "picture" : HtmlWriter.bracketed(words);
      edits.add(new Edit(inline.start(), inline.end(), linked ? label : ""));
    }
  }

  private void note(Nothing nothing, int at, String address, String words) {
    String shown = address.startsWith(Destinations.NOWHERE) ? "" : address + " ";
    String said = words.isBlank() ? "" : "(" + PlainWords.tidy(words) + ")";
    notes.dropped(
        nothing.kind(), body.lineAt(at), (shown + said).strip() + ": " + nothing.reason());
  }

  private void definitions() {
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      if (code.contains(definition.start())) {
        continue;
      }
      String label = definition.group(1);
      String address = definition.group(2);
      int line = body.lineAt(definition.start());
      Pattern use = use(label);
      boolean picture =
          use.matcher(text).results().anyMatch(match -> match.group().startsWith("!"));
      Answer answer =
          picture ? destinations.picture(address, "", line) : destinations.link(address, line);
      if (answer instanceof To to) {
        edits.add(
            new Edit(definition.start(2), definition.end(2), to.address().replace(" ", "%20")));
      } else if (answer instanceof Nothing nothing) {
        note(nothing, definition.start(), address, label);
        edits.add(new Edit(definition.start(), definition.end(), ""));
        use.matcher(text)
            .results()
            .forEach(
                match ->
                    edits.add(
                        new Edit(
                            match.start(),
                            match.end(),
                            match.group().startsWith("!") ? "" : match.group(1))));
      }
    }
  }

  private static Pattern use(String label) {
    return Pattern.compile(
        "!?\\[([^\\[\\]\\n]*)\\]\\[" + Pattern.quote(label) + "\\]", Pattern.CASE_INSENSITIVE);
  }

  private void html() {
    Matcher tag = HTML.matcher(text);
    while (tag.find()) {
      if (code.contains(tag.start())) {
        continue;
      }
      String address = tag.group(2).substring(1, tag.group(2).length() - 1).replace("&amp;", "&");
      int line = body.lineAt(tag.start());
      boolean picture = tag.group().regionMatches(true, 1, "img", 0, 3);
      Answer answer =
          picture ? destinations.picture(address, "", line) : destinations.link(address, line);
      if (answer instanceof To to) {
        edits.add(
            new Edit(tag.start(2), tag.end(2), "\"" + to.address().replace("\"", "%22") + "\""));
      } else if (answer instanceof Nothing || answer instanceof Elsewhere) {
        String reason = answer instanceof Nothing nothing ? nothing.reason() : "it lies elsewhere";
        String kind = answer instanceof Nothing nothing ? nothing.kind() : "pictures elsewhere";
        notes.dropped(kind, line, address + ": " + reason);
        edits.add(
            picture
                ? new Edit(tag.start(), tag.end(), "")
                : new Edit(tag.start(1) - 1, tag.end(2), ""));
      }
    }
  }

  private MappedText edited() {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    MappedText.Builder out = new MappedText.Builder();
    int at = 0;
    for (Edit edit : edits) {
      if (edit.start >= at) {
        out.copy(body, at, edit.start);
        out.put(edit.text, body.lineAt(edit.start));
        at = edit.end;
      }
    }
    out.copy(body, at, text.length());
    return out.build();
  }
}
