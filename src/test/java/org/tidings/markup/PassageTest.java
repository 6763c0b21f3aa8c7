package org.tidings.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tidings.base.Location;

/** The way back from a letter that a reader reads to the one that an editor wrote. */
class PassageTest {

  /** Finds a word in the passages and cuts what its place names out of the source. */
  private static String written(String body, String word) {
    for (Passage passage : new Newsroom(body).reading().prose().passages()) {
      int at = passage.text().indexOf(word);
      if (at >= 0) {
        Location place = passage.at(at, at + word.length());
        String line = body.split("\n", -1)[place.line() - Newsroom.FIRST_LINE];
        return line.substring(place.column() - 1, place.endColumn() - 1);
      }
    }
    return "no passage holds it";
  }

  @Test
  void findsPlainWords() {
    assertEquals("two", written("One two three.", "two"));
    assertEquals("four", written("One two\nthree four.", "four"));
    assertEquals("deep", written("> - one\n>\n>   1. so deep here", "deep"));
  }

  @Test
  void findsWordsBehindMarks() {
    assertEquals("behind", written("**Bold** *and* `code` behind", "behind"));
    assertEquals("text", written("See [the text](other.md) here", "text"));
    assertEquals("bold** word", written("A **bold** word", "bold word"));
  }

  @Test
  void findsWordsBehindEscapesAndEntities() {
    assertEquals("word", written("5 \\* 4 \\_ 3 \\\\ word", "word"));
    assertEquals("word", written("R&amp;D &eacute; &#x1F600; word", "word"));
    assertEquals("&eacute;", written("caf&eacute; word", "é"));
    assertEquals("b", written("a \\\\\\\\ b", "b"));
  }

  @Test
  void countsLettersOutsideTheBasicPlaneAsEditorsDo() {
    assertEquals("word", written("🩺 and 🏥 word", "word"));
  }

  @Test
  void findsWordsInCode() {
    assertEquals("2", written("a ``1 ` 2`` b", "2"));
    assertEquals("\\*", written("a `\\* b` c", "\\*"));
    assertEquals("deep", written("> ```\n>   so deep\n> ```", "deep"));
    assertEquals("in", written("a\n\n    code in it", "in"));
    assertEquals("two", written("`one\ntwo`", "two"));
  }

  @Test
  void findsWordsInRawHtml() {
    assertEquals("word", written("<div>\n<b>A</b> &amp; word</div>", "word"));
    assertEquals("word", written("> <div class=\"x\">\n>\n> </div>\n> <p>a word</p>", "word"));
  }

  @Test
  void findsDescriptionsOfPictures() {
    assertEquals("nurse", written("![A *kind* nurse](../images/nurse.jpg)", "nurse"));
  }

  @Test
  void putsTheHeaderOfItsColumnBesideACell() {
    Prose prose = new Newsroom("| A | B |\n|---|---|\n| 1 | 2 |").reading().prose();
    Passage last = prose.passages().get(3);
    assertEquals("B: 2", last.header() + ": " + last.text());
    assertEquals(Passage.Kind.TABLE_CELL, last.kind());
  }
}
