package org.tidings.base;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link RecordWriter} wrote; lists, sets and maps keep their order. */
public final class RecordReader {
  private final ByteBuffer in;
  private final List<Object> known = new ArrayList<>();
  private final List<RecordAccess> shapes = new ArrayList<>();

  /** Reads bytes from their beginning. */
  public RecordReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /** Whether all has been read. */
  public boolean isAtEnd() {
    return !in.hasRemaining();
  }

  /**
   * The next value.
   *
   * @throws IllegalArgumentException when the bytes were written by another program, or are damaged
   */
  public <T> T read(Class<T> type) {
    try {
      return type.cast(value());
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | ClassCastException
        | NegativeArraySizeException
        | DateTimeException e) {
      throw new IllegalArgumentException("damaged", e);
    }
  }

  private Object value() {
    int tag = in.get();
    return switch (tag) {
      case RecordTag.TEXT -> text();
      case RecordTag.AGAIN -> known.get((int) number());
      case RecordTag.SHAPE -> shape();
      case RecordTag.RECORD -> record();
      case RecordTag.EMPTY -> Optional.empty();
      case RecordTag.PRESENT -> Optional.of(value());
      case RecordTag.LIST -> list();
      case RecordTag.SET -> set();
      case RecordTag.MAP -> map();
      case RecordTag.TRUE -> true;
      case RecordTag.FALSE -> false;
      case RecordTag.INTEGER -> (int) signed();
      case RecordTag.LONG -> signed();
      case RecordTag.INSTANT -> Instant.ofEpochSecond(signed(), number());
      case RecordTag.DAY -> LocalDate.ofEpochDay(signed());
      case RecordTag.ENUM -> constant();
      case RecordTag.MATCH -> Match.readFrom(this);
      default -> throw new IllegalArgumentException("no value begins with " + tag);
    };
  }

  private String text() {
    int length = (int) number();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    known.add(text);
    return text;
  }

  private Object shape() {
    String name = (String) value();
    String form = (String) value();
    RecordAccess access = RecordAccess.of(type(name));
    if (!access.form().equals(form)) {
      throw new IllegalArgumentException(name + " has another form now");
    }
    shapes.add(access);
    return value();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, RecordReader.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no " + name + " any more", e);
    }
  }

  private Object record() {
    RecordAccess access = shapes.get((int) number());
    Object[] components = new Object[access.size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = value();
    }
    Object record = access.made(components);
    if (access.isName()) {
      known.add(record);
    }
    return record;
  }

  private List<Object> list() {
    int size = (int) number();
    Object[] items = new Object[Math.min(size, in.remaining())];
    for (int i = 0; i < size; i++) {
      items[i] = value();
    }
    return List.of(items);
  }

  private Set<Object> set() {
    Set<Object> items = new LinkedHashSet<>();
    for (long rest = number(); rest > 0; rest--) {
      items.add(value());
    }
    return Collections.unmodifiableSet(items);
  }

  private Map<Object, Object> map() {
    Map<Object, Object> items = new LinkedHashMap<>();
    for (long rest = number(); rest > 0; rest--) {
      Object key = value();
      items.put(key, value());
    }
    return Collections.unmodifiableMap(items);
  }

  private Object constant() {
    Object[] constants = type((String) value()).getEnumConstants();
    String name = (String) value();
    for (Object constant : constants == null ? new Object[0] : constants) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("there is no " + name + " any more");
  }

  private long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  private long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no number is that long");
  }
}
