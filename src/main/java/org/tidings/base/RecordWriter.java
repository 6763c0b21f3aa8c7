package org.tidings.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes records as bytes that {@link RecordReader} reads back: records of the program and what
 * they are made of, lists, maps, sets, texts, numbers, enums, moments, days and matches that are
 * nobody's data. A text, and a record that is but a name for one, is written once and then referred
 * to.
 */
public final class RecordWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
  private final Map<Object, Integer> known = new HashMap<>();
  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  /** How a type of records is written: its number, and how to ask for its components. */
  private record Shape(int number, RecordAccess access) {}

  /** All that was written. */
  public byte[] bytes() {
    return out.toByteArray();
  }

  /**
   * Writes one value more.
   *
   * @throws IllegalArgumentException when it holds something of another kind
   */
  public RecordWriter write(Object value) {
    if (value instanceof String text) {
      name(RecordTag.TEXT, text, text);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Optional<?> optional) {
      tag(optional.isPresent() ? RecordTag.PRESENT : RecordTag.EMPTY);
      optional.ifPresent(this::write);
    } else if (value instanceof Collection<?> items) {
      items(items);
    } else if (value instanceof Map<?, ?> map) {
      tag(RecordTag.MAP);
      number(map.size());
      RecordEncoding.inOrder(map).forEach((key, item) -> write(key).write(item));
    } else {
      plain(value);
    }
    return this;
  }

  private void items(Collection<?> items) {
    if (!(items instanceof List<?> || items instanceof Set<?>)) {
      throw unknown(items);
    }
    boolean ordered =
        items instanceof List<?> || items instanceof SortedSet<?> || items instanceof LinkedHashSet;
    tag(items instanceof List<?> ? RecordTag.LIST : RecordTag.SET);
    number(items.size());
    (ordered ? items : new TreeSet<>(items)).forEach(this::write);
  }

  private void plain(Object value) {
    if (value instanceof Boolean flag) {
      tag(flag ? RecordTag.TRUE : RecordTag.FALSE);
    } else if (value instanceof Integer amount) {
      tag(RecordTag.INTEGER);
      signed(amount);
    } else if (value instanceof Long amount) {
      tag(RecordTag.LONG);
      signed(amount);
    } else if (value instanceof Instant instant) {
      tag(RecordTag.INSTANT);
      signed(instant.getEpochSecond());
      number(instant.getNano());
    } else if (value instanceof LocalDate day) {
      tag(RecordTag.DAY);
      signed(day.toEpochDay());
    } else if (value instanceof Enum<?> constant) {
      tag(RecordTag.ENUM);
      type(constant.getDeclaringClass());
      literal(constant.name());
    } else if (value instanceof Match match && !match.isPersonal()) {
      tag(RecordTag.MATCH);
      match.writeTo(this);
    } else {
      throw unknown(value);
    }
  }

  private void record(Record record) {
    Shape known = shapes.get(record.getClass());
    Shape shape = known != null ? known : shape(record.getClass());
    if (shape.access.isName()) {
      Integer seen = this.known.get(record);
      if (seen != null) {
        tag(RecordTag.AGAIN);
        number(seen);
        return;
      }
    }
    tag(RecordTag.RECORD);
    number(shape.number);
    for (Object component : shape.access.components(record)) {
      write(component);
    }
    if (shape.access.isName()) {
      this.known.put(record, this.known.size());
    }
  }

  private void name(int tag, Object key, String text) {
    Integer seen = known.putIfAbsent(key, known.size());
    if (seen != null) {
      tag(RecordTag.AGAIN);
      number(seen);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    tag(tag);
    number(bytes.length);
    out.write(bytes, 0, bytes.length);
  }

  private Shape shape(Class<?> type) {
    tag(RecordTag.SHAPE);
    RecordAccess access = RecordAccess.of(type);
    Shape shape = new Shape(shapes.size(), access);
    shapes.put(type, shape);
    literal(access.name());
    literal(access.form());
    return shape;
  }

  private void type(Class<?> type) {
    literal(type.getName());
  }

  private void literal(String text) {
    name(RecordTag.TEXT, text, text);
  }

  private void tag(int tag) {
    out.write(tag);
  }

  private void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  /** Seven bits a byte, the lowest first. */
  private void number(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException("can't write a " + value.getClass().getName());
  }
}
