package org.tidings.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;

class LinkRepairTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/b?utm_source=x&utm_medium=y, https://a.example/b",
    "https://a.example/b?id=7&utm_source=x, https://a.example/b?id=7",
    "https://a.example/b?utm_source=x&id=7, https://a.example/b?id=7",
    "https://a.example/b?id=7&amp;FBCLID=x&amp;p=2, https://a.example/b?id=7&amp;p=2",
    "https://a.example/b?id=7;utm_id=1;p=2, https://a.example/b?id=7;p=2",
    "https://a.example/b?gclid=1#part, https://a.example/b#part",
    "https://a.example/b#utm_source=x, https://a.example/b",
    "https://a.example/b?q=utm_source&x=, https://a.example/b?q=utm_source&x=",
    "https://a.example/utm_source=1, https://a.example/utm_source=1",
    "https://a.example/b?utm_source, https://a.example/b",
    "https://a.example/?a=1&a=2&&mc_eid=3, https://a.example/?a=1&a=2&",
    "https://a.example/?a=1, https://a.example/?a=1",
  })
  void onlyTrackingGoes(String before, String after) {
    assertEquals(after, LinkRepair.clean(before));
  }

  @Test
  void onlyTheLinkThatWasFoundIsTouched() {
    String link = "https://a.example/?utm_source=x";
    String text = "\uFEFFSee [a](" + link + ") and\r\n[b](" + link + ") or [c](" + link + ").\r\n";
    LinkRepair repair = new LinkRepair(text);
    repair.at(new Location(new SourcePath("content/a.md"), 2, 5, 5 + link.length()));
    assertEquals(
        "\uFEFFSee [a](" + link + ") and\r\n[b](https://a.example/) or [c](" + link + ").\r\n",
        repair.text());
    repair.at(new Location(new SourcePath("content/a.md"), 1, 5, 6));
    assertEquals(2, repair.count());
    assertEquals(
        "\uFEFFSee [a](https://a.example/) and\r\n[b](https://a.example/) or [c]("
            + link
            + ").\r\n",
        repair.text());
  }

  @Test
  void anAddressMayHoldBrackets() {
    String line = "[a](https://a.example/x_(y)?utm_source=z)";
    LinkRepair repair = new LinkRepair(line);
    repair.at(new Location(new SourcePath("content/a.md"), 1, 5, line.length()));
    assertEquals("[a](https://a.example/x_(y))", repair.text());
  }
}
