package org.tidings.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds what looks like a slip of the editor's: it is printed, but hardly as it was meant. */
final class Slips extends AbstractVisitor {
  private static final Pattern HEADING = Pattern.compile("#{1,6}[\\p{L}\\p{N}].*");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\s\\[\\]]{1,60}]");

  private final Body body;
  private final Remarks remarks;

  private Slips(Body body, Remarks remarks) {
    this.body = body;
    this.remarks = remarks;
  }

  static void inspect(Body body, Remarks remarks) {
    Slips slips = new Slips(body, remarks);
    body.root().accept(slips);
    for (FootnoteDefinition note : body.notes().uncalled()) {
      remarks.warning(
          "markup/footnote-unused",
          body.map().of(note),
          "Nothing mentions the footnote [^" + note.getLabel() + "], so it was not printed.",
          "Write [^" + note.getLabel() + "] where it belongs, or remove the note.");
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Text text
        && paragraph.getSourceSpans().size() == 1
        && HEADING.matcher(text.getLiteral()).matches()) {
      remarks.warning(
          "markup/heading-space",
          body.map().of(paragraph),
          "This looks like a heading, but there is no blank behind the #.",
          "Write a blank between # and the words; write \\# when it is a hashtag.");
    }
    visitChildren(paragraph);
  }

  /** What was kept as text because there is too much of it says nothing of its writer. */
  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof SafeInlines.Overloaded)) {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text text) {
    String words = text.getLiteral();
    templateCode(words, text);
    if (words.indexOf('[') >= 0) {
      Matcher note = NOTE.matcher(words);
      while (note.find()) {
        remarks.warning(
            "markup/footnote-missing",
            body.map().of(text),
            "There is no footnote " + note.group() + "; this was printed as it stands.",
            "Write a line that begins with " + note.group() + ": or remove the mention.");
      }
    }
  }

  @Override
  public void visit(Link link) {
    templateCode(link.getDestination(), link);
    if (PlainText.of(link).isEmpty() && !Shows.picture(link)) {
      remarks.warning(
          "markup/link-no-text",
          body.map().of(link),
          "This link has no words, so its address was printed in their place.",
          "Write between the square brackets where it leads.");
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    templateCode(image.getDestination(), image);
    PictureSize.of(image, 1, 1)
        .problem()
        .ifPresent(
            value ->
                remarks.warning(
                    "markup/picture-size",
                    body.map().of(image),
                    "\"" + LinkFindings.brief(value) + "\" is no width or height; it was ignored.",
                    "Write a number of pixels or a share: {width=300} or {width=50%}."));
  }

  private void templateCode(String words, Node node) {
    int open = words.indexOf('{');
    if (open < 0 || !isTemplateCode(words)) {
      return;
    }
    remarks.warning(
        "markup/template-code",
        body.map().of(node),
        "This looks like another generator's template code; it was printed as text.",
        "Remove it, or write what it would have put here.");
  }

  private static boolean isTemplateCode(String words) {
    return isPair(words, "{{", "}}") || isPair(words, "{%", "%}") || words.startsWith("{:");
  }

  private static boolean isPair(String words, String open, String close) {
    int start = words.indexOf(open);
    return start >= 0 && words.indexOf(close, start) >= 0;
  }
}
