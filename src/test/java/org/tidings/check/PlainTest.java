package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts as rules read them, and the way back. */
class PlainTest {

  @Test
  void blanksAreOfOneKind() {
    assertEquals("a b c d e f g", plain("a\u00A0b\u2007c\u2009d\u200Ae\u202Ff\ng"));
  }

  @Test
  void hyphensAreOfOneKind() {
    assertEquals("1-2-3-4-5-6-7-8", plain("1\u20102\u20113\u20124\u20135\u20146\u20157\u22128"));
  }

  @Test
  void whatNobodySeesIsGone() {
    assertEquals("abcdefg", plain("\uFEFFa\u200Bb\u200Cc\u200Dd\u2060e\u00ADf\uFEFFg"));
  }

  @Test
  void compatibilityFormsArePlain() {
    assertEquals("0123 ABC No fi 1", plain("\uFF10\uFF11\uFF12\uFF13 \uFF21\uFF22\uFF23 № ﬁ ¹"));
  }

  @Test
  void marksJoinTheirLetters() {
    assertEquals("dáta breithe", plain("da\u0301ta breithe"));
  }

  @Test
  void curlyQuotesAndAccentsStay() {
    assertEquals("Ó’Néill “Šárka” €5 £6", plain("Ó’Néill “Šárka” €5 £6"));
  }

  @Test
  void everyLetterKnowsWhereItCameFrom() {
    assertEquals("0 2 3 4", origins("a\u00ADbc"));
    assertEquals("0 1 2 4 5", origins("xda\u0301t"));
    assertEquals("0 0 1 2", origins("ﬁx"));
    assertEquals("0 1 2", origins("ab"));
    assertEquals("1", origins("\u200B"));
  }

  private static String plain(String text) {
    return Plain.of(text).text();
  }

  private static String origins(String text) {
    Plain.Result plain = Plain.of(text);
    return IntStream.rangeClosed(0, plain.text().length())
        .mapToObj(i -> String.valueOf(plain.origins().of(i)))
        .collect(Collectors.joining(" "));
  }
}
