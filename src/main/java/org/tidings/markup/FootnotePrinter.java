package org.tidings.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Prints the mentions of footnotes, and the notes with their ways back below the text. */
final class FootnotePrinter {
  private final Footnotes notes;
  private final Frame frame;
  private final HtmlOut out;
  private final Routes routes;

  FootnotePrinter(Footnotes notes, Frame frame, HtmlOut out) {
    this.notes = notes;
    this.frame = frame;
    this.out = out;
    this.routes = new Routes(frame);
  }

  /** A mention; inside a link only its number, for links hold no links. */
  void call(Node reference, boolean insideLink) {
    notes.call(reference).ifPresent(call -> call(call, insideLink));
  }

  private void call(Footnotes.Call call, boolean insideLink) {
    String number = String.valueOf(call.note().number());
    if (insideLink) {
      out.raw("<sup id=\"").text(call.id()).raw("\">").text(number).raw("</sup>");
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", routes.near(call.note().id()));
    attributes.put("id", call.id());
    attributes.put("role", "doc-noteref");
    out.raw("<sup>").open("a", attributes).text(number).raw("</a></sup>");
  }

  void print(Printer printer) {
    if (notes.printed().isEmpty()) {
      return;
    }
    out.line();
    if (frame.isFeed()) {
      out.raw("<hr>\n");
    } else {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("class", "footnotes");
      attributes.put("role", "doc-endnotes");
      attributes.put("aria-label", frame.messages().text("footnotes.title"));
      out.open("section", attributes).line();
    }
    out.raw("<ol>\n");
    notes.printed().forEach(note -> note(note, printer));
    out.raw("</ol>\n");
    if (!frame.isFeed()) {
      out.raw("</section>\n");
    }
  }

  private void note(Footnotes.Note note, Printer printer) {
    out.open("li", Map.of("id", note.id())).line();
    Node last = note.definition().getLastChild();
    for (Node child = note.definition().getFirstChild(); child != last; child = child.getNext()) {
      child.accept(printer);
    }
    boolean words = last instanceof Paragraph paragraph && PicturePrinter.only(paragraph).isEmpty();
    if (last != null && !words) {
      last.accept(printer);
    }
    out.line().raw("<p>");
    if (last != null && words) {
      printer.inside(last);
    }
    backs(note);
    out.raw("</p>\n");
    out.raw("</li>\n");
  }

  private void backs(Footnotes.Note note) {
    for (int call = 1; call <= note.calls(); call++) {
      String label = note.number() + (call == 1 ? "" : "." + call);
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("href", routes.near(note.callId(call)));
      attributes.put("role", "doc-backlink");
      attributes.put("aria-label", frame.messages().text("footnote.back", label));
      out.raw(" ").open("a", attributes).raw("\u21A9\uFE0E").close("a");
    }
  }
}
