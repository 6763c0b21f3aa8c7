package org.tidings.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the old generator's template language out of a body: what the table knows becomes Markdown
 * or HTML, the rest a visible mark. Nothing is ever executed, and code samples stay as they are.
 */
final class LiquidPass {
  private static final Pattern NAME = Pattern.compile("\\s*-?\\s*([A-Za-z_][\\w-]*)");
  private static final int LONGEST = 20_000;

  private final MappedText source;
  private final String text;
  private final CodeRanges code;
  private final LiquidTable table;
  private final Notes notes;
  private final MappedText.Builder out = new MappedText.Builder();
  private final Map<String, Integer> nextClosing = new HashMap<>();
  private int at;

  private LiquidPass(MappedText source, LiquidTable table, Notes notes) {
    this.source = source;
    this.text = source.text();
    this.code = CodeRanges.of(text);
    this.table = table;
    this.notes = notes;
  }

  static MappedText convert(MappedText body, LiquidTable table, Notes notes) {
    if (body.text().indexOf("{{") < 0 && body.text().indexOf("{%") < 0) {
      return body;
    }
    return new LiquidPass(body, table, notes).run();
  }

  private MappedText run() {
    while (at < text.length()) {
      int brace = text.indexOf('{', at);
      if (brace < 0 || brace + 1 == text.length()) {
        break;
      }
      char kind = text.charAt(brace + 1);
      int end = kind == '{' ? end("}}", brace) : kind == '%' ? end("%}", brace) : -1;
      if (end < 0) {
        copyTo(brace + 1);
      } else if (kind == '%') {
        copyTo(brace);
        tag(brace, end);
      } else if (code.contains(brace)) {
        copyTo(end);
      } else {
        copyTo(brace);
        String words = inner(brace, end);
        put(table.expression(words, isDestination(brace), source.lineAt(brace)), brace, end);
      }
    }
    copyTo(text.length());
    return out.build();
  }

  private int end(String closing, int from) {
    int found = nextClosing.getOrDefault(closing, 0);
    if (found < from + 2) {
      found = text.indexOf(closing, from + 2);
      found = found < 0 ? Integer.MAX_VALUE : found;
      nextClosing.put(closing, found);
    }
    return found - from > LONGEST ? -1 : found + 2;
  }

  private String inner(int start, int end) {
    String words = text.substring(start + 2, end - 2);
    return words.replaceAll("^-|-$", "").strip();
  }

  private void copyTo(int end) {
    if (end > at) {
      out.copy(source, at, end);
      at = end;
    }
  }

  private void put(String piece, int start, int end) {
    out.put(piece, source.lineAt(start));
    at = end;
  }

  private void tag(int start, int end) {
    Matcher name = NAME.matcher(text).region(start + 2, end);
    String word = name.lookingAt() ? name.group(1) : "";
    switch (word) {
      case "raw", "verbatim" -> raw(word, start, end);
      case "endraw", "endverbatim" -> dropTag(start, end);
      case "comment" -> comment(start, end);
      case "highlight", "codeblock" -> highlight(word, start, end);
      default -> {
        if (code.contains(start) || word.isEmpty()) {
          copyTo(end);
        } else {
          String rest = text.substring(name.end(), end - 2).replaceAll("-$", "").strip();
          put(table.tag(word, rest, source.lineAt(start)), start, end);
        }
      }
    }
  }

  /** Leaves the tag out, with its line where it stands alone in it. */
  private void dropTag(int start, int end) {
    at = end;
    boolean opens = start == 0 || text.charAt(start - 1) == '\n';
    if (opens && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }

  private void raw(String word, int start, int end) {
    int close = closing("end" + word, end);
    dropTag(start, end);
    if (close < 0) {
      return;
    }
    copyTo(Math.max(at, close));
    dropTag(close, end("%}", close));
  }

  private void comment(int start, int end) {
    if (code.contains(start)) {
      copyTo(end);
      return;
    }
    int close = closing("endcomment", end);
    notes.dropped("comments", source.lineAt(start), "a comment of the old template");
    at = close < 0 ? end : end("%}", close);
  }

  private void highlight(String word, int start, int end) {
    int close = closing("end" + word, end);
    if (code.contains(start) || close < 0) {
      copyTo(end);
      return;
    }
    String words = inner(start, end).replaceFirst("[\\w-]+\\s*", "");
    String language = words.split("\\s", 2)[0].replaceAll("[^\\w+#-]", "");
    notes.changed("code samples", source.lineAt(start), "a code sample became a fence");
    String sample = text.substring(end, close);
    String fence = "```";
    while (sample.contains(fence)) {
      fence += "`";
    }
    out.put(fence + language + (sample.startsWith("\n") ? "" : "\n"), source.lineAt(start));
    at = end;
    copyTo(close);
    put((sample.endsWith("\n") ? "" : "\n") + fence, close, end("%}", close));
  }

  private int closing(String word, int from) {
    Matcher closing =
        Pattern.compile("\\{%-?\\s*" + Pattern.quote(word) + "\\b[^%]{0,40}%\\}").matcher(text);
    return closing.find(from) ? closing.start() : -1;
  }

  /** Whether an expression stands where an address is expected. */
  private boolean isDestination(int start) {
    int before = start - 1;
    if (before > 0 && text.charAt(before) == '<') {
      before--;
    }
    if (before < 1) {
      return false;
    }
    char last = text.charAt(before);
    char first = text.charAt(before - 1);
    return (last == '(' && first == ']')
        || ((last == '"' || last == '\'') && first == '=')
        || last == '=';
  }
}
