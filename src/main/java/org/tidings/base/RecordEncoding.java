package org.tidings.base;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A record as bytes, every value with its kind and length before it, so that no two different
 * records give the same bytes. Sets without an order are refused.
 */
final class RecordEncoding {
  private static final int ROOM = 1024;

  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<MethodHandle[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private byte[] bytes = new byte[ROOM];
  private int length;

  /** What was encoded, from the first byte to {@link #length}. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  RecordEncoding encode(Object value) {
    if (value instanceof String text) {
      text('s', text);
    } else if (value instanceof Number amount) {
      number('n', amount.longValue());
    } else if (value instanceof Boolean flag) {
      number('b', flag ? 1 : 0);
    } else if (value instanceof Optional<?> optional) {
      number('o', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::encode);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Collection<?> items && hasOrder(items)) {
      number('l', items.size());
      items.forEach(this::encode);
    } else if (value instanceof Map<?, ?> map) {
      number('m', map.size());
      inOrder(map).forEach((key, item) -> encode(key).encode(item));
    } else {
      plain(value);
    }
    return this;
  }

  private static boolean hasOrder(Collection<?> items) {
    return !(items instanceof Set<?>) || items instanceof SortedSet<?>;
  }

  /** Maps of the JDK that give their keys in another order in every run are sorted. */
  static Map<?, ?> inOrder(Map<?, ?> map) {
    boolean shuffled =
        (map instanceof HashMap<?, ?> && !(map instanceof LinkedHashMap<?, ?>))
            || map.getClass().getName().startsWith("java.util.ImmutableCollections");
    return shuffled ? new TreeMap<>(map) : map;
  }

  /** Enums and the value types of java.time, whose text is their value. */
  private void plain(Object value) {
    boolean known =
        value instanceof Enum<?> || value.getClass().getPackageName().startsWith("java.time");
    if (!known) {
      throw new IllegalArgumentException("no encoding for " + value.getClass().getName());
    }
    text('p', value instanceof Enum<?> constant ? constant.name() : value.toString());
  }

  private void record(Record record) {
    if (record instanceof Digest known) {
      text('d', known.hex());
      return;
    }
    if (record instanceof Checksum known) {
      number('k', known.first());
      number('k', known.second());
      return;
    }
    MethodHandle[] accessors = ACCESSORS.get(record.getClass());
    text('r', record.getClass().getSimpleName());
    number('c', accessors.length);
    for (MethodHandle accessor : accessors) {
      try {
        encode((Object) accessor.invokeExact(record));
      } catch (RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("an accessor failed", e);
      }
    }
  }

  private void text(char kind, String text) {
    byte[] own = text.getBytes(StandardCharsets.UTF_8);
    number(kind, own.length);
    makeRoom(own.length);
    System.arraycopy(own, 0, bytes, length, own.length);
    length += own.length;
  }

  private void number(char kind, long value) {
    makeRoom(1 + Long.BYTES);
    bytes[length++] = (byte) kind;
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[length++] = (byte) (value >>> (8 * i));
    }
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private static MethodHandle[] accessors(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    MethodHandle[] handles = new MethodHandle[components.length];
    for (int i = 0; i < components.length; i++) {
      try {
        components[i].getAccessor().setAccessible(true);
        handles[i] = MethodHandles.lookup().unreflect(components[i].getAccessor()).asType(ACCESSOR);
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("can't read " + type, e);
      }
    }
    return handles;
  }
}
