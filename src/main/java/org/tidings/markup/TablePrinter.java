package org.tidings.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Prints a table: on pages in a region that scrolls and can be reached with the keyboard. */
final class TablePrinter {
  private final Frame frame;
  private final HtmlOut out;

  TablePrinter(Frame frame, HtmlOut out) {
    this.frame = frame;
    this.out = out;
  }

  void print(TableBlock table, Printer printer) {
    out.line();
    if (!frame.isFeed()) {
      Map<String, String> region = new LinkedHashMap<>();
      region.put("class", "scroll");
      region.put("role", "region");
      region.put("tabindex", "0");
      region.put("aria-label", frame.messages().text("table.region"));
      out.open("div", region).line();
    }
    out.raw("<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      part(part == table.getFirstChild() ? "thead" : "tbody", part, printer);
    }
    out.raw("</table>\n");
    if (!frame.isFeed()) {
      out.raw("</div>\n");
    }
  }

  private void part(String name, Node part, Printer printer) {
    out.open(name, Map.of()).line();
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      out.raw("<tr>\n");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell each) {
          cell(each, printer);
        }
      }
      out.raw("</tr>\n");
    }
    out.close(name).line();
  }

  private void cell(TableCell cell, Printer printer) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (cell.isHeader()) {
      attributes.put("scope", "col");
    }
    TableCell.Alignment alignment = cell.getAlignment();
    if (!frame.isFeed() && alignment != null && alignment != TableCell.Alignment.LEFT) {
      attributes.put("class", alignment == TableCell.Alignment.RIGHT ? "right" : "centre");
    }
    String name = cell.isHeader() ? "th" : "td";
    out.open(name, attributes);
    printer.inside(cell);
    out.close(name).line();
  }
}
