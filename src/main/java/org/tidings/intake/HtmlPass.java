package org.tidings.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Turns the HTML in a body into Markdown where that says the same, and takes out what may not stand
 * in a page: scripts, styles and players. What it leaves is for the sanitiser.
 */
final class HtmlPass {
  private static final Pattern BLANK_LINE = Pattern.compile("\\A[ \\t]*\\n[ \\t]*\\n");
  private static final Pattern LOOKS =
      Pattern.compile(
          "\\s+(?:class|style|width|height|align|valign|bgcolor|border|cellpadding|cellspacing"
              + "|summary|data-[\\w-]+|on[a-z]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+)",
          Pattern.CASE_INSENSITIVE);
  private static final int DEEPEST = 20;

  private final MappedText source;
  private final String text;
  private final List<HtmlTag> tags;
  private final Notes notes;
  private final int depth;
  private final MappedText.Builder out = new MappedText.Builder();
  private final Map<String, Integer> unwrapped = new TreeMap<>();
  private int at;

  private HtmlPass(MappedText source, Notes notes, int depth) {
    this.source = source;
    this.text = source.text();
    this.tags = HtmlTags.of(text);
    this.notes = notes;
    this.depth = depth;
  }

  static MappedText convert(MappedText body, Notes notes) {
    return new HtmlPass(body, notes, 0).run();
  }

  private MappedText run() {
    for (HtmlTag tag : tags) {
      if (tag.start() >= at) {
        copyTo(tag.start());
        switch (tag.kind()) {
          case COMMENT -> comment(tag);
          case CLOSING -> closing(tag);
          case OPENING -> opening(tag);
        }
      }
    }
    copyTo(text.length());
    unwrapped.forEach(this::unwrapped);
    return out.build();
  }

  private void unwrapped(String name, int line) {
    String what =
        HtmlNames.isKept(name)
            ? " lost attributes that only say how a page looks"
            : HtmlNames.isWrapper(name) || HtmlNames.isUnwrapped(name)
                ? " was taken off, since it only says how a page looks"
                : " was written as Markdown";
    notes.changed("HTML written plainly", line, "<" + name + ">" + what);
  }

  private void copyTo(int end) {
    if (end > at) {
      out.copy(source, at, end);
      at = end;
    }
  }

  private int lineOf(HtmlTag tag) {
    return source.lineAt(tag.start());
  }

  private void comment(HtmlTag tag) {
    String words = text.substring(tag.start(), tag.end());
    notes.dropped("comments", lineOf(tag), words);
    at = tag.end();
  }

  private void closing(HtmlTag tag) {
    boolean known = HtmlNames.isKept(tag.name());
    if (known) {
      copyTo(tag.end());
    } else {
      takeOff(tag);
    }
  }

  private void takeOff(HtmlTag tag) {
    unwrapped.putIfAbsent(tag.name(), lineOf(tag));
    at = tag.end();
  }

  private void opening(HtmlTag tag) {
    String name = tag.name();
    if (HtmlNames.isGone(name)) {
      gone(tag);
    } else if (HtmlNames.isPlayer(name)) {
      player(tag);
    } else if (name.equals("img")) {
      replace(tag.end(), markdown(tag.start(), tag.end(), lineOf(tag)), lineOf(tag));
    } else if (name.equals("a")) {
      anchor(tag);
    } else if (name.equals("br") && standsAlone(tag)) {
      takeOff(tag);
    } else if (HtmlNames.isWrapper(name) && tag.partner() >= 0 && isMarkdownInside(tag)) {
      wrapper(tag);
    } else if (HtmlNames.isUnwrapped(name)) {
      takeOff(tag);
    } else if (HtmlNames.isBlock(name)) {
      block(tag);
    } else if (HtmlNames.isKeptBlock(name) && tag.partner() >= 0) {
      kept(tag);
    } else if (HtmlNames.isKept(name)) {
      copyTo(tag.end());
    } else {
      notes.changed("HTML that no browser knows", lineOf(tag), "<" + name + "> is printed as text");
      out.put("&lt;", lineOf(tag));
      at = tag.start() + 1;
    }
  }

  /** HTML that Markdown has no better word for, without what only says how it should look. */
  private void kept(HtmlTag block) {
    for (int i = tags.get(block.partner()).partner(); i <= block.partner(); i++) {
      HtmlTag tag = tags.get(i);
      if (tag.start() < at) {
        continue;
      }
      copyTo(tag.start());
      if (tag.kind() == HtmlTag.Kind.COMMENT) {
        comment(tag);
      } else if (tag.kind() == HtmlTag.Kind.OPENING && HtmlNames.isGone(tag.name())) {
        gone(tag);
      } else {
        plain(tag);
      }
    }
  }

  private void plain(HtmlTag tag) {
    String words = text.substring(tag.start(), tag.end());
    String plain = LOOKS.matcher(words).replaceAll("");
    if (plain.equals(words)) {
      copyTo(tag.end());
    } else {
      unwrapped.putIfAbsent(tag.name(), lineOf(tag));
      replace(tag.end(), plain, lineOf(tag));
    }
  }

  private boolean standsAlone(HtmlTag tag) {
    int next = tag.end();
    while (next < text.length() && " \t".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean last = next == text.length() || text.charAt(next) == '\n';
    return last && out.isAtPrefix();
  }

  private int endOf(HtmlTag tag) {
    return tag.partner() >= 0 ? tags.get(tag.partner()).end() : tag.end();
  }

  private void replace(int end, String piece, int line) {
    out.put(piece, line);
    at = end;
  }

  private void gone(HtmlTag tag) {
    String words = text.substring(tag.start(), tag.end());
    notes.dropped("scripts, styles and form controls", lineOf(tag), words);
    at = endOf(tag);
  }

  private void player(HtmlTag tag) {
    Element element = parse(tag.start(), endOf(tag));
    String address = element.hasAttr("src") ? element.attr("src") : element.attr("data");
    if (address.isEmpty()) {
      Element inner = element.selectFirst("[src]");
      address = inner == null ? "" : inner.attr("src");
    }
    if (address.isEmpty()) {
      notes.dropped("embedded players", lineOf(tag), element.outerHtml());
      at = endOf(tag);
      return;
    }
    String title =
        element.attr("title").isBlank() ? "Embedded: " + host(address) : element.attr("title");
    notes.changed(
        "embedded players became links",
        lineOf(tag),
        "the player of " + address + " became a link");
    replace(endOf(tag), HtmlWriter.link(title, Embeds.page(address)), lineOf(tag));
  }

  private static String host(String address) {
    Matcher host = Pattern.compile("(?:https?:)?//([^/?#]+).*").matcher(address);
    return host.matches() ? host.group(1) : address;
  }

  private Element parse(int start, int end) {
    Element body = Jsoup.parseBodyFragment(text.substring(start, end)).body();
    Element first = body.firstElementChild();
    return first == null ? body : first;
  }

  private String markdown(int start, int end, int line) {
    return new HtmlWriter(notes, line).convert(text.substring(start, end));
  }

  /** A link within a paragraph: its words stay Markdown. */
  private void anchor(HtmlTag tag) {
    if (tag.partner() < 0) {
      takeOff(tag);
      return;
    }
    HtmlTag close = tags.get(tag.partner());
    String words = text.substring(tag.end(), close.start());
    String address = parse(tag.start(), tag.end()).attr("href");
    if (words.contains("\n\n") || close.start() - tag.end() > 5000) {
      copyTo(tag.end());
    } else if (address.isBlank()) {
      MappedText inner = inside(tag, close);
      out.copy(inner, 0, inner.text().length());
      at = close.end();
    } else {
      MappedText inner = inside(tag, close);
      String label = inner.text().strip();
      out.put(
          label.isEmpty() ? "" : "[" + label + "](" + HtmlWriter.destination(address) + ")",
          lineOf(tag));
      at = close.end();
    }
  }

  private MappedText inside(HtmlTag opening, HtmlTag close) {
    MappedText.Builder inner = new MappedText.Builder();
    inner.copy(source, /* start= */ opening.end(), /* end= */ close.start());
    return depth > DEEPEST ? inner.build() : new HtmlPass(inner.build(), notes, depth + 1).run();
  }

  /**
   * Whether Markdown, not HTML, stands inside a wrapper: after a blank line, or as kramdown says.
   */
  private boolean isMarkdownInside(HtmlTag tag) {
    String opening = text.substring(tag.start(), tag.end());
    return opening.contains("markdown=")
        || BLANK_LINE.matcher(text).region(tag.end(), text.length()).lookingAt();
  }

  private void wrapper(HtmlTag tag) {
    unwrapped.putIfAbsent(tag.name(), lineOf(tag));
    HtmlTag close = tags.get(tag.partner());
    out.trimLine();
    out.separate(lineOf(tag));
    MappedText inner = inside(tag, close);
    MappedText plain = Indents.remove(inner);
    out.copy(plain, 0, plain.text().length());
    out.put("\n\n", source.lineAt(close.start()));
    at = close.end();
    skipBlanks();
  }

  private void block(HtmlTag tag) {
    if (tag.partner() < 0 && !tag.name().equals("hr")) {
      takeOff(tag);
      return;
    }
    String prefix = out.prefix();
    int end = endOf(tag);
    if (HtmlNames.isWrapper(tag.name()) || !tag.name().equals("figure")) {
      unwrapped.putIfAbsent(tag.name(), lineOf(tag));
    } else {
      notes.changed(
          "figures became pictures",
          lineOf(tag),
          "a figure became a picture with its caption below");
    }
    String markdown = markdown(tag.start(), end, lineOf(tag));
    if (prefix.isBlank() && !Indents.isInList(out.soFar())) {
      out.trimLine();
      prefix = "";
    }
    if (prefix.isEmpty()) {
      out.separate(lineOf(tag));
    }
    out.put(markdown.replace("\n", "\n" + prefix) + "\n", lineOf(tag));
    at = end;
    skipBlanks();
    if (goesOn()) {
      out.put(prefix.stripTrailing() + "\n", lineOf(tag));
    }
  }

  /** Whether something stands in the line that comes next. */
  private boolean goesOn() {
    int next = text.indexOf('\n', at);
    String line = text.substring(at, next < 0 ? text.length() : next);
    return !line.replaceAll("[ \\t>]+", "").isEmpty();
  }

  private void skipBlanks() {
    int next = at;
    while (next < text.length() && " \t".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    at = next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
  }
}
