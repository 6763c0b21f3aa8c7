package org.tidings.markup;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.tidings.base.Location;

/** Finds the marks that git leaves where two people changed the same lines. */
final class Conflicts extends AbstractVisitor {
  private static final int LENGTH = 7;

  private final Set<Integer> codeLines = new HashSet<>();

  private Conflicts() {}

  static void inspect(Body body, Remarks remarks) {
    String source = body.map().source();
    if (!source.contains("<<<<<<<") && !source.contains(">>>>>>>")) {
      return;
    }
    Conflicts code = new Conflicts();
    body.root().accept(code);
    int start = 0;
    for (int line = 0; start < source.length(); line++) {
      int end = source.indexOf('\n', start);
      end = end < 0 ? source.length() : end;
      if (isMark(source, start, end) && !code.codeLines.contains(line)) {
        report(body.map().at(line, 0), remarks);
      }
      start = end + 1;
    }
  }

  private static boolean isMark(String source, int start, int end) {
    boolean long7 =
        end - start >= LENGTH && (end == start + LENGTH || source.charAt(start + 7) == ' ');
    return long7 && (source.startsWith("<<<<<<<", start) || source.startsWith(">>>>>>>", start));
  }

  private static void report(Location at, Remarks remarks) {
    remarks.error(
        "markup/merge-conflict",
        at,
        "A mark of an unfinished merge: two versions of the text stand one below the other.",
        "Keep the lines that are right and remove the marks <<<<<<<, ======= and >>>>>>>.");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    lines(code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    lines(code);
  }

  private void lines(Node code) {
    code.getSourceSpans().forEach(span -> codeLines.add(span.getLineIndex()));
  }
}
