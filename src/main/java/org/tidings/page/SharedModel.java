package org.tidings.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view that many pages share, turned into what templates see once and for all. */
record SharedModel(Class<?> view, Set<String> keys, Map<String, TemplateModel> values)
    implements TemplateHashModel {

  static SharedModel of(Record view, ViewWrapper wrapper) {
    RecordModel record = new RecordModel(view, wrapper);
    Map<String, TemplateModel> values = new HashMap<>();
    try {
      for (String key : record.keys()) {
        TemplateModel value = record.get(key);
        if (value != null) {
          values.put(key, deep(value, wrapper));
        }
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a view that templates can't see", e);
    }
    return new SharedModel(view.getClass(), record.keys(), Map.copyOf(values));
  }

  private static TemplateModel deep(TemplateModel value, ViewWrapper wrapper)
      throws TemplateModelException {
    if (value instanceof RecordModel record) {
      return of(record.view(), wrapper);
    }
    if (value instanceof ListModel list) {
      List<TemplateModel> items = new ArrayList<>();
      for (Object item : list.items()) {
        TemplateModel wrapped = wrapper.wrap(item);
        if (wrapped != null) {
          items.add(deep(wrapped, wrapper));
        }
      }
      return new ListModel(List.copyOf(items), wrapper);
    }
    return value;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    TemplateModel value = values.get(key);
    if (value == null && !keys.contains(key)) {
      throw UnknownKey.of(key, ModelWords.named(view), keys);
    }
    return value;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
