package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tidings.base.Findings;

/**
 * The dialect that editors write: CommonMark 0.31 with tables, strikethrough, footnotes, task
 * lists, bare links and sizes of pictures. Safe for use by many threads.
 */
public final class Markdown {
  /** How deep blocks, and inlines in a block, may lie in one another; deeper is kept as text. */
  static final int DEEPEST = 50;

  private static final int MOST_CELLS = 100_000;

  private final Parser parser;
  private final Parser withoutTables;

  private Markdown(Parser parser, Parser withoutTables) {
    this.parser = parser;
    this.withoutTables = withoutTables;
  }

  /** The only dialect there is. */
  public static Markdown standard() {
    List<Extension> common =
        List.of(
            StrikethroughExtension.create(),
            FootnotesExtension.create(),
            TaskListItemsExtension.create(),
            AutolinkExtension.create(),
            ImageAttributesExtension.create());
    List<Extension> all = new ArrayList<>(common);
    all.add(TablesExtension.builder().maxCells(MOST_CELLS).build());
    return new Markdown(parser(all), parser(common));
  }

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .inlineParserFactory(SafeInlines::new)
        .build();
  }

  /** Reads a body: its text for the rules, its outline, and what is wrong with it. */
  public ProseReading read(Copy copy) {
    Findings findings = new Findings();
    Remarks remarks = new Remarks(findings);
    SourceMap map = new SourceMap(copy.file(), copy.firstLine(), copy.body());
    Node root = tree(copy.body(), map, remarks);
    List<Tag> tags = Tags.of(root, map);
    Body body = cleaned(root, map, remarks);
    List<Passage> passages = Passages.of(body.root(), body.map());
    References references = References.of(body.root(), body.map());
    LinkFindings.inspect(references, remarks);
    Characters.inspect(body.map(), remarks);
    HeadingFindings.inspect(body, remarks);
    Slips.inspect(body, remarks);
    Conflicts.inspect(body, remarks);
    TooDeep.inspect(body.root(), body.map(), remarks);
    return new ProseReading(
        new Prose(copy.file(), passages, tags),
        Outlines.of(copy, body, references, passages),
        findings.toList());
  }

  /** The tree of a body, raw HTML cleaned, ready to be printed. */
  Body parse(Copy copy, Remarks remarks) {
    SourceMap map = new SourceMap(copy.file(), copy.firstLine(), copy.body());
    return cleaned(tree(copy.body(), map, remarks), map, remarks);
  }

  private static Body cleaned(Node root, SourceMap map, Remarks remarks) {
    Anchors anchors = new Anchors();
    HtmlFindings html = new HtmlFindings(remarks);
    root.accept(new HtmlCleaner(new HtmlTagReader(map.file(), anchors, html), html, map));
    Headings headings = Headings.of(root, anchors);
    Footnotes notes = Footnotes.of(root, map.file());
    notes.ids().forEach(anchors::take);
    return new Body(root, map, headings, notes, anchors.all());
  }

  /** The tree as the parser makes it. */
  Node tree(String text) {
    return PlainTree.isNeeded(text) ? PlainTree.of(text) : parser.parse(text);
  }

  /**
   * The library refuses a whole text for one table that is too large; we keep the table as text.
   */
  private Node tree(String text, SourceMap map, Remarks remarks) {
    try {
      return tree(text);
    } catch (IllegalArgumentException tooManyCells) {
      remarks.warning(
          "markup/table-too-large",
          map.start(),
          "A table has more than " + MOST_CELLS + " cells; all tables were kept as plain text.",
          "Publish the table as a file below content/files/ and link to it.");
      return withoutTables.parse(text);
    }
  }
}
