package org.tidings.markup;

import java.util.List;
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

  private final Parser parser;

  private Markdown(Parser parser) {
    this.parser = parser;
  }

  /** The only dialect there is. */
  public static Markdown standard() {
    return new Markdown(
        Parser.builder()
            .extensions(
                List.of(
                    TablesExtension.builder().maxCells(100_000).build(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create(),
                    AutolinkExtension.create(),
                    ImageAttributesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .inlineParserFactory(SafeInlines::new)
            .build());
  }

  /** Reads a body: its text for the rules, its outline, and what is wrong with it. */
  public ProseReading read(Copy copy) {
    Findings findings = new Findings();
    Body body = parse(copy, findings);
    List<Passage> passages = Passages.of(body.root(), body.map());
    References references = References.of(body.root(), body.map());
    LinkFindings.inspect(references, findings);
    Slips.inspect(body, findings);
    Conflicts.inspect(body, findings);
    TooDeep.inspect(body.root(), body.map(), findings);
    return new ProseReading(
        new Prose(copy.file(), passages),
        Outlines.of(copy, body, references, passages),
        findings.toList());
  }

  /** The tree of a body, raw HTML cleaned, ready to be printed. */
  Body parse(Copy copy, Findings findings) {
    SourceMap map = new SourceMap(copy.file(), copy.firstLine(), copy.body());
    Node root = parser.parse(copy.body());
    Anchors anchors = new Anchors();
    HtmlFindings html = new HtmlFindings(findings);
    root.accept(new HtmlCleaner(new HtmlTagReader(copy.file(), anchors, html), html, map));
    Headings headings = Headings.of(root, anchors);
    Footnotes notes = Footnotes.of(root, copy.file().name());
    notes.ids().forEach(anchors::take);
    return new Body(root, map, headings, notes, anchors.all());
  }
}
