package org.tidings.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.base.UrlPath;

/**
 * Turns values into what templates see: texts, numbers, truth values, lists, and the records of
 * this package by their components. Nothing else gets through, and no method can be called.
 */
final class ViewWrapper implements ObjectWrapper {

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof TemplateModel ready) {
      return ready;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return wrapMany(value);
  }

  private TemplateModel wrapMany(Object value) throws TemplateModelException {
    if (value instanceof List<?> list) {
      return new ListModel(list, this);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    if (value instanceof UrlPath path) {
      return new PathModel(path);
    }
    if (value instanceof JsonLd data) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(data.text());
    }
    if (value instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.text());
    }
    if (value instanceof Integer || value instanceof Long) {
      return new SimpleNumber((Number) value);
    }
    if (value instanceof Record record && isView(record.getClass())) {
      return new RecordModel(record, this);
    }
    throw new TemplateModelException(
        "a template may not see a " + value.getClass().getSimpleName());
  }

  private static boolean isView(Class<?> type) {
    return type.getPackageName().equals(ViewWrapper.class.getPackageName());
  }

  /** An address: prints as it stands, and {@code link()} makes it relative. */
  record PathModel(UrlPath path) implements TemplateScalarModel {
    @Override
    public String getAsString() {
      return path.value();
    }
  }
}
