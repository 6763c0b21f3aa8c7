package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.page.CssPiece.Kind;

/**
 * One file of styles: what it imports, and its own rules.
 *
 * @param name below {@code templates/}
 */
record Stylesheet(
    String name, String text, List<Import> imports, List<CssPiece> rules, List<Diagnostic> faults) {
  private static final String LOST =
      "Add what is missing: all that follows would be lost, in the files after this one too.";
  private static final Pattern LAYERS = Pattern.compile("\\b(?:layer|supports)\\b.*");

  /**
   * A line that takes in another file.
   *
   * @param target as it is written
   * @param media for which media it counts; may be empty
   */
  record Import(String target, String media, int at) {}

  static Stylesheet read(String name, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Reader reader = new Reader(name, plain, CssPiece.read(plain));
    reader.read();
    return new Stylesheet(
        name,
        plain,
        List.copyOf(reader.imports),
        List.copyOf(reader.rules),
        reader.faults.toList());
  }

  /** Sorts pieces: imports first, as the standard wants; all that is open must be closed. */
  private static final class Reader {
    private final String name;
    private final String text;
    private final List<CssPiece> pieces;
    private final List<Import> imports = new ArrayList<>();
    private final List<CssPiece> rules = new ArrayList<>();
    private final List<CssPiece> open = new ArrayList<>();
    private final Findings faults = new Findings();
    private boolean begun;

    Reader(String name, String text, List<CssPiece> pieces) {
      this.name = name;
      this.text = text;
      this.pieces = pieces;
    }

    void read() {
      for (int i = 0; i < pieces.size(); i++) {
        CssPiece piece = pieces.get(i);
        String word = piece.kind() == Kind.WORD ? piece.text().toLowerCase(Locale.ROOT) : "";
        if (open.isEmpty() && (word.equals("@import") || word.equals("@charset"))) {
          int end = statement(i);
          if (word.equals("@import")) {
            take(piece, pieces.subList(i + 1, end));
          }
          i = end;
        } else {
          balance(piece);
          rules.add(piece);
        }
      }
      open.stream().limit(1).forEach(brace -> fault(brace, "this { has no } that closes it", LOST));
    }

    private int statement(int from) {
      int end = from;
      while (end < pieces.size() && !pieces.get(end).is(';')) {
        end++;
      }
      return end;
    }

    private void take(CssPiece at, List<CssPiece> words) {
      int first = 0;
      while (first < words.size() && isBlank(words.get(first))) {
        first++;
      }
      boolean named =
          first < words.size()
              && (words.get(first).kind() == Kind.STRING || words.get(first).kind() == Kind.URL);
      if (!named) {
        fault(at, "this @import names no file", "Write it as @import \"css/tokens.css\";");
        return;
      }
      StringBuilder media = new StringBuilder();
      CssShortener shortener = new CssShortener(media);
      words.subList(first + 1, words.size()).forEach(shortener::add);
      String condition = media.toString().strip();
      if (begun) {
        fault(at, "an @import after rules of its own counts for nothing", "Move it to the top.");
      } else if (LAYERS.matcher(condition).matches()) {
        fault(at, "\"" + condition + "\" is not understood here", "Name media only, or nothing.");
      } else {
        imports.add(new Import(words.get(first).inner(), condition, at.at()));
      }
    }

    private void balance(CssPiece piece) {
      if (piece.is('{')) {
        begun = true;
        open.add(piece);
      } else if (piece.is('}') && open.isEmpty()) {
        fault(piece, "this } closes nothing", "Take it out, or add the { that is missing.");
      } else if (piece.is('}')) {
        open.remove(open.size() - 1);
      } else if (piece.kind() == Kind.BROKEN) {
        String what = piece.text().startsWith("/*") ? "this comment" : "this text or address";
        fault(piece, what + " never ends", LOST);
      }
    }

    private static boolean isBlank(CssPiece piece) {
      return piece.kind() == Kind.SPACE || piece.kind() == Kind.COMMENT;
    }

    private void fault(CssPiece at, String message, String hint) {
      faults.add(TemplateFault.stylesheet(TemplateFault.place(name, text, at.at()), message, hint));
    }
  }
}
