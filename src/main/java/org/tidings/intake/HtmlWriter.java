package org.tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One piece of HTML as Markdown. Code and bare addresses in it are put aside first, since they are
 * Markdown and no HTML parser would leave them whole.
 */
final class HtmlWriter {
  private static final String PLAYER = "embedded players became links";
  private static final Pattern ASIDE = Pattern.compile("\uE000(\\d{1,6})\uE001");
  private static final Pattern ADDRESS = Pattern.compile("<(?:https?:|mailto:)[^<>\\s]*>");
  private static final Pattern MARKER = Pattern.compile("(?m)^([#>+*-]|\\d{1,9}[.)])(?=\\s)");
  private static final Pattern GAP = Pattern.compile("[ \\t]*\\n[ \\t]*\\n\\s*");
  private static final int DEEPEST = 60;

  private final Notes notes;
  private final int line;
  private final List<String> aside = new ArrayList<>();

  HtmlWriter(Notes notes, int line) {
    this.notes = notes;
    this.line = line;
  }

  String convert(String html) {
    Element body = Jsoup.parseBodyFragment(putAside(html)).body();
    List<String> blocks = new ArrayList<>();
    write(body, blocks, 0);
    return takeBack(String.join("\n\n", blocks));
  }

  private String putAside(String html) {
    CodeRanges code = CodeRanges.of(html);
    Matcher address = ADDRESS.matcher(html);
    StringBuilder out = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int end = code.end(at);
      if (end < 0 && html.charAt(at) == '<' && address.region(at, html.length()).lookingAt()) {
        end = address.end();
      }
      if (end < 0) {
        out.append(html.charAt(at));
        at++;
      } else {
        out.append('\uE000').append(aside.size()).append('\uE001');
        aside.add(html.substring(at, end));
        at = end;
      }
    }
    return out.toString();
  }

  private String takeBack(String text) {
    return ASIDE
        .matcher(text)
        .replaceAll(
            match -> {
              int index = Integer.parseInt(match.group(1));
              return index < aside.size() ? Matcher.quoteReplacement(aside.get(index)) : "";
            });
  }

  /** Writes what is inside an element as blocks; behind a blank line it is Markdown already. */
  private void write(Element parent, List<String> blocks, int depth) {
    StringBuilder words = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        flush(words, blocks);
        block(element, blocks, depth + 1);
      } else {
        inline(node, words, depth + 1);
      }
    }
    flush(words, blocks);
  }

  private static boolean isBlock(Element element) {
    return HtmlNames.isBlock(element.tagName()) || HtmlNames.isKeptBlock(element.tagName());
  }

  private static void flush(StringBuilder words, List<String> blocks) {
    boolean first = true;
    for (String paragraph : GAP.split(words)) {
      String text = lines(paragraph);
      if (!text.isEmpty()) {
        blocks.add(first ? MARKER.matcher(text).replaceAll(HtmlWriter::escaped) : text);
      }
      first = false;
    }
    words.setLength(0);
  }

  /** The lines of a paragraph without the blanks around them. */
  private static String lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    for (String each : paragraph.split("\n", -1)) {
      String line = each.strip();
      boolean empty = line.isEmpty() || line.equals("\\");
      if (!empty) {
        lines.add(line);
      }
    }
    String text = String.join("\n", lines);
    return text.endsWith("\\") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static String escaped(MatchResult marker) {
    String sign = marker.group(1);
    int last = sign.length() - 1;
    return Matcher.quoteReplacement(sign.substring(0, last) + "\\" + sign.charAt(last));
  }

  private void block(Element element, List<String> blocks, int depth) {
    if (depth > DEEPEST) {
      blocks.add(element.text());
      return;
    }
    String name = element.tagName();
    switch (name) {
      case "hr" -> blocks.add("* * *");
      case "blockquote" -> quote(element, blocks, depth);
      case "figure" -> figure(element, blocks, depth);
      case "figcaption" -> caption(element, blocks, depth);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        String title = PlainWords.tidy(inline(element, depth));
        if (!title.isEmpty()) {
          blocks.add("#".repeat(name.charAt(1) - '0') + " " + title);
        }
      }
      default -> {
        if (HtmlNames.isKeptBlock(name)) {
          blocks.add(element.outerHtml().replaceAll("\\n\\s*\\n", "\n"));
        } else {
          write(element, blocks, depth);
        }
      }
    }
  }

  private void quote(Element element, List<String> blocks, int depth) {
    List<String> inner = new ArrayList<>();
    write(element, inner, depth);
    if (!inner.isEmpty()) {
      blocks.add(
          "> " + String.join("\n\n", inner).replace("\n", "\n> ").replace("\n> \n", "\n>\n"));
    }
  }

  /** A figure of one picture and plain words is a picture with a title: our way to write it. */
  private void figure(Element element, List<String> blocks, int depth) {
    List<Element> pictures = element.select("img");
    List<Element> captions = element.select("figcaption");
    if (pictures.size() == 1 && captions.size() == 1 && isPlain(captions.get(0))) {
      pictures.get(0).attr("title", captions.get(0).text());
      captions.get(0).remove();
    }
    write(element, blocks, depth);
  }

  private static boolean isPlain(Element caption) {
    return caption.childrenSize() == 0
        && !caption.text().isBlank()
        && caption.text().indexOf('\uE000') < 0;
  }

  private void caption(Element element, List<String> blocks, int depth) {
    List<String> inner = new ArrayList<>();
    write(element, inner, depth);
    for (String block : inner) {
      boolean marked =
          block.indexOf('*') >= 0 || block.indexOf('_') >= 0 || block.indexOf('<') >= 0;
      blocks.add(marked ? block : "*" + block.replace('\n', ' ') + "*");
    }
  }

  private String inline(Element element, int depth) {
    StringBuilder words = new StringBuilder();
    element.childNodes().forEach(node -> inline(node, words, depth + 1));
    return words.toString();
  }

  private void inline(Node node, StringBuilder words, int depth) {
    if (node instanceof TextNode text) {
      words.append(text(text.getWholeText()));
    } else if (node instanceof Element element && depth <= DEEPEST) {
      element(element, words, depth);
    }
  }

  /** Text with the two signs that would be HTML again. */
  private static String text(String plain) {
    return plain.replaceAll("&(?=#?\\w{1,31};)", "&amp;").replace("<", "&lt;");
  }

  private void element(Element element, StringBuilder words, int depth) {
    String name = element.tagName();
    if (HtmlNames.isGone(name)) {
      notes.dropped("scripts, styles and form controls", line, element.outerHtml());
      return;
    }
    if (HtmlNames.isPlayer(name)) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("data");
      notes.changed(PLAYER, line, "the player of " + address + " became a link");
      words.append(
          link(
              element.attr("title").isBlank() ? "Embedded player" : element.attr("title"),
              Embeds.page(address)));
      return;
    }
    switch (name) {
      case "img" -> words.append(picture(element));
      case "br" -> words.append("\\\n");
      case "a" -> anchor(element, words, depth);
      case "em", "i" -> marked(element, "*", words, depth);
      case "strong", "b" -> marked(element, "**", words, depth);
      case "sub", "sup", "kbd", "code", "del", "ins", "q", "abbr", "cite", "mark", "s" -> {
        words.append('<').append(name).append('>');
        words.append(inline(element, depth)).append("</").append(name).append('>');
      }
      default -> words.append(inline(element, depth));
    }
  }

  private void marked(Element element, String mark, StringBuilder words, int depth) {
    String inner = inline(element, depth);
    String bare = inner.strip();
    boolean odd = bare.isEmpty() || bare.indexOf('*') >= 0 || bare.contains("\n\n");
    if (odd) {
      words.append(inner);
      return;
    }
    int start = inner.indexOf(bare);
    words.append(inner, 0, start).append(mark).append(bare).append(mark);
    words.append(inner.substring(start + bare.length()));
  }

  private void anchor(Element element, StringBuilder words, int depth) {
    String inner = inline(element, depth);
    String address = element.attr("href").strip();
    if (address.isEmpty() || inner.isBlank()) {
      words.append(inner);
    } else {
      words.append('[').append(inner.strip()).append("](").append(destination(address)).append(')');
    }
  }

  private static String picture(Element element) {
    String address = element.attr("src").strip();
    if (address.isEmpty()) {
      return "";
    }
    String alt = PlainWords.tidy(element.attr("alt"));
    String title = PlainWords.tidy(element.attr("title")).replace('"', '”');
    String quoted = title.isEmpty() ? "" : " \"" + title.replace("\\", "\\\\") + "\"";
    return "![" + bracketed(alt) + "](" + destination(address) + quoted + ")";
  }

  /** Words for between square brackets. */
  static String bracketed(String words) {
    return words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  /** A link. */
  static String link(String words, String address) {
    return "[" + bracketed(PlainWords.tidy(words)) + "](" + destination(address) + ")";
  }

  /** An address as Markdown takes it. */
  static String destination(String address) {
    String clean = address.strip().replaceAll("[\\r\\n\\t]+", "");
    boolean plain =
        clean.chars().noneMatch(c -> c == ' ' || c == '(' || c == ')' || c == '<' || c == '>');
    return plain ? clean : "<" + clean.replace("<", "%3C").replace(">", "%3E") + ">";
  }
}
