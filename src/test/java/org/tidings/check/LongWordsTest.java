package org.tidings.check;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A line of words that is made to be slow to read is read at once. */
class LongWordsTest {
  /** Ten times what a million letters may take where nothing else runs. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final List<String> SHAPES =
      List.of(
          "cure ",
          "cured of no ",
          "100% safe ",
          "100 ",
          "22% ",
          "one in ",
          "one in five ",
          "from 1 to 2, 3% ",
          "from 100 a b c d ",
          "guarantee a b c ",
          "reverses a b ",
          "first ",
          "the first a b c d e f in ",
          "the first in Ireland ",
          "world's ",
          "miracle ",
          "no miracle ",
          "sponsored by ",
          "donated by staff ",
          "supported by a a a a a a ",
          "in partnership with A ",
          "made with ",
          "written by Claude A ",
          "Certainly! ",
          "rate ",
          "rate stars ",
          "leave a review ",
          "voucher if you ",
          "send your ",
          "tell a b c d e f your a b c d e f ",
          "share your symptoms ",
          "\"",
          "“",
          "\"a b c d e f g h i\" ",
          "“a b c d e f g h i” ",
          "yesterday ",
          "- ",
          "<img src=x> ",
          "<a href=\"http://t.co/1\">x</a> ",
          "<script>x</script> ",
          "[a](http://a.b/?utm_a=1) ",
          "![](http://a.b/c.jpg) ",
          "[a][b] ",
          "> a ");

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> aLongLineIsReadAtOnce() {
    return eachShape(100_000);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> aLineOfAMillionLettersIsReadAtOnce() {
    return eachShape(1_000_000);
  }

  private Stream<DynamicTest> eachShape(int length) {
    return SHAPES.stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.strip(),
                    () -> {
                      Snippets site = new Snippets(temporary.resolve("s" + SHAPES.indexOf(shape)));
                      String line = shape.repeat(length / shape.length());
                      assertTimeoutPreemptively(LIMIT, () -> site.inspect(List.of(line)));
                    }));
  }
}
