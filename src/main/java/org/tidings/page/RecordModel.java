package org.tidings.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view record as templates see it: its components and nothing besides. */
record RecordModel(Record view, Map<String, MethodHandle> components, ViewWrapper wrapper)
    implements TemplateHashModel {
  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return components(type);
        }
      };

  RecordModel(Record view, ViewWrapper wrapper) {
    this(view, COMPONENTS.get(view.getClass()), wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    MethodHandle accessor = components.get(key);
    if (accessor == null) {
      throw UnknownKey.of(key, ModelWords.named(view.getClass()), components.keySet());
    }
    try {
      return wrapper.wrap((Object) accessor.invokeExact(view));
    } catch (TemplateModelException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor failed", e);
    }
  }

  Set<String> keys() {
    return components.keySet();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static Map<String, MethodHandle> components(Class<?> type) {
    Map<String, MethodHandle> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        components.put(
            component.getName(),
            MethodHandles.lookup().unreflect(component.getAccessor()).asType(ACCESSOR));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("can't read " + type, e);
      }
    }
    return components;
  }
}
