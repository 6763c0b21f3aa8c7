package org.tidings.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordDigestTest {
  private record Holder(Map<String, String> map) {}

  @Test
  void doesNotDependOnTheOrderThatARunGivesToAMap() {
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      sorted.put("key" + i, "value" + i);
    }
    Digest expected = Digest.of(new Holder(sorted));
    assertEquals(expected, Digest.of(new Holder(Map.copyOf(sorted))));
    assertEquals(expected, Digest.of(new Holder(new HashMap<>(sorted))));
  }

  @Test
  void keepsTheOrderOfMapsThatHaveOne() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("a", "1");
    one.put("b", "2");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("b", "2");
    other.put("a", "1");
    assertNotEquals(Digest.of(new Holder(one)), Digest.of(new Holder(other)));
  }
}
