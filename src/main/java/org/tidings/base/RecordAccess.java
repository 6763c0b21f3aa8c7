package org.tidings.base;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a type of records is taken apart and put together. */
final class RecordAccess {
  private static final String OURS = "org.tidings.";

  private final Class<?> type;
  private final Method[] accessors;
  private final Constructor<?> constructor;
  private final boolean name;

  private RecordAccess(Class<?> type, RecordComponent[] components) throws NoSuchMethodException {
    this.type = type;
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    this.constructor = type.getDeclaredConstructor(types);
    this.name = types.length == 1 && types[0] == String.class;
    constructor.setAccessible(true);
    for (Method accessor : accessors) {
      accessor.setAccessible(true);
    }
  }

  /**
   * Access to a type.
   *
   * @throws IllegalArgumentException when it is no record of the program
   */
  static RecordAccess of(Class<?> type) {
    if (!type.isRecord() || !type.getName().startsWith(OURS)) {
      throw new IllegalArgumentException("no record of ours: " + type.getName());
    }
    try {
      return new RecordAccess(type, type.getRecordComponents());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }

  String name() {
    return type.getName();
  }

  /** The components with their types: another form can't be read as this one. */
  String form() {
    return Arrays.stream(type.getRecordComponents())
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  /** Whether it is but a name for a text, such as a path. */
  boolean isName() {
    return name;
  }

  Object[] components(Record record) {
    Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = accessors[i].invoke(record);
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("can't read " + type, e);
    }
    return values;
  }

  int size() {
    return accessors.length;
  }

  Object made(Object[] components) {
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("can't make " + type, e);
    }
  }
}
