package org.tidings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.tidings.SourceMeasure.Declared;
import org.tidings.SourceMeasure.Size;

/** Holds our own sources to their budgets, so that reviews can speak of meaning. */
class StyleTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");
  private static final Pattern LEFT_BEHIND = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@author\\b");

  private final SourceMeasure main = measure(MAIN);

  @Test
  void filesAreShort() {
    assertTrue(percentile(main.files(), 50) <= 90, "median of " + longest(main.files()));
    assertTrue(percentile(main.files(), 95) <= 250, "95th percentile of " + longest(main.files()));
    assertEquals(List.of(), above(400, main.files()));
  }

  @Test
  void methodsAreShort() {
    assertTrue(percentile(main.methods(), 50) <= 6, "median of " + longest(main.methods()));
    assertTrue(percentile(main.methods(), 95) <= 25, "95th percentile " + longest(main.methods()));
    assertEquals(List.of(), above(60, main.methods()));
  }

  @Test
  void testsAreShortToo() {
    SourceMeasure tests = measure(TEST);
    assertEquals(List.of(), above(400, tests.files()));
    assertEquals(List.of(), above(60, tests.methods()));
  }

  @Test
  void methodsTakeFewParameters() {
    assertEquals(List.of(), above(4, main.parameters()));
  }

  @Test
  void namesOfClassesAreShort() {
    assertEquals(
        List.of(), main.types().stream().filter(type -> type.name().length() > 24).toList());
  }

  @Test
  void everyPublicTypeSaysWhatItIsFor() {
    assertEquals(
        List.of(),
        main.types().stream().filter(type -> type.open() && !type.documented()).toList());
  }

  @Test
  void commentsLeaveNothingForLater() throws IOException {
    for (Path source : sources(MAIN)) {
      String text = Files.readString(source);
      assertTrue(!LEFT_BEHIND.matcher(text).find(), source.toString());
    }
  }

  @Test
  void theMeasureCountsAsAReaderWould() {
    SourceMeasure measure =
        SourceMeasure.of(
            List.of(
                source(
                    """
                    /** Documented. */
                    public interface Outer {
                      record Pair(int a, int b) {
                        Pair(int a, int b) {
                          this.a = a;
                          this.b = b;
                        }
                      }
                      void declared(int a, int b, int c);
                      final class Open {
                        class Hidden {}
                      }
                    }
                    """)));
    assertEquals(List.of(13), measure.files().stream().map(Size::count).toList());
    assertEquals(List.of(4), measure.methods().stream().map(Size::count).toList());
    assertEquals(List.of(3), measure.parameters().stream().map(Size::count).toList());
    assertEquals(
        List.of("Outer", "Pair", "Open", "Hidden"),
        measure.types().stream().map(Declared::name).toList());
    assertEquals(
        List.of(true, false, false, false),
        measure.types().stream().map(Declared::documented).toList());
    assertEquals(
        List.of(true, true, true, false), measure.types().stream().map(Declared::open).toList());
  }

  @Test
  void percentilesAreOfTheNearestRank() {
    List<Size> sizes = Stream.of(5, 1, 4, 2, 3).map(count -> new Size("", count)).toList();
    assertEquals(3, percentile(sizes, 50));
    assertEquals(5, percentile(sizes, 95));
  }

  private static int percentile(List<Size> sizes, int percent) {
    List<Integer> sorted = sizes.stream().map(Size::count).sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }

  private static List<Size> above(int limit, List<Size> sizes) {
    return sizes.stream().filter(size -> size.count() > limit).toList();
  }

  private static List<Size> longest(List<Size> sizes) {
    return sizes.stream()
        .sorted((one, other) -> Integer.compare(other.count(), one.count()))
        .limit(Math.max(5, sizes.size() / 15))
        .toList();
  }

  private static SourceMeasure measure(Path root) {
    return SourceMeasure.of(sources(root).stream().map(StyleTest::onDisk).toList());
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaFileObject onDisk(Path file) {
    try {
      return new Text(file.toUri(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaFileObject source(String text) {
    return new Text(URI.create("memory:///Sample.java"), text);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String content;

    Text(URI place, String content) {
      super(place, Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
