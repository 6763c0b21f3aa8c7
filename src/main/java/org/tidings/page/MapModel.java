package org.tidings.page;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with keys of the site's own, such as {@code params}; a key it lacks is simply missing. */
record MapModel(Map<?, ?> map, ViewWrapper wrapper) implements TemplateHashModelEx {
  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return sorted(map.keySet().stream().map(String::valueOf).sorted().toList());
  }

  @Override
  public TemplateCollectionModel values() {
    return sorted(
        map.entrySet().stream()
            .sorted((one, other) -> one.getKey().toString().compareTo(other.getKey().toString()))
            .map(Map.Entry::getValue)
            .toList());
  }

  private TemplateCollectionModel sorted(List<?> items) {
    return () -> new Walk(items.iterator(), wrapper);
  }

  private record Walk(Iterator<?> items, ViewWrapper wrapper) implements TemplateModelIterator {
    @Override
    public @Nullable TemplateModel next() throws TemplateModelException {
      return wrapper.wrap(items.next());
    }

    @Override
    public boolean hasNext() {
      return items.hasNext();
    }
  }
}
