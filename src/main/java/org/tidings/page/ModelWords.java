package org.tidings.page;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What templates can name, as far as it can be told when one has failed. */
record ModelWords(@Nullable Environment environment) {
  private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*");

  /** The keys behind a name such as {@code story.picture}; none when it can't be told. */
  List<String> keys(String expression) {
    try {
      return value(expression).map(ModelWords::keys).orElse(List.of());
    } catch (TemplateModelException e) {
      return List.of();
    }
  }

  /** What the name stands for: {@code a PictureView}. */
  Optional<String> view(String expression) {
    try {
      return value(expression).flatMap(ModelWords::view);
    } catch (TemplateModelException e) {
      return Optional.empty();
    }
  }

  private Optional<TemplateModel> value(String expression) throws TemplateModelException {
    if (environment == null || !PATH.matcher(expression).matches()) {
      return Optional.empty();
    }
    String[] names = expression.split("\\.");
    @Nullable TemplateModel value = environment.getVariable(names[0]);
    for (int i = 1; i < names.length && value instanceof TemplateHashModel hash; i++) {
      value = hash.get(names[i]);
    }
    return Optional.ofNullable(value);
  }

  private static Optional<String> view(TemplateModel value) {
    if (value instanceof RecordModel record) {
      return Optional.of(named(record.view().getClass()));
    }
    return value instanceof SharedModel shared
        ? Optional.of(named(shared.view()))
        : Optional.empty();
  }

  /** A view by the name that the reference gives it, with its article. */
  static String named(Class<?> view) {
    return named(view.getName().replaceFirst(".*\\.", "").replace('$', '.'));
  }

  /** A kind with its article. */
  static String named(String kind) {
    return ("AEIO".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
  }

  private static List<String> keys(TemplateModel value) {
    if (value instanceof RecordModel record) {
      return List.copyOf(record.keys());
    }
    if (value instanceof SharedModel shared) {
      return List.copyOf(shared.keys());
    }
    return value instanceof TemplateHashModelEx many ? named(many) : List.of();
  }

  private static List<String> named(TemplateHashModelEx many) {
    List<String> keys = new ArrayList<>();
    try {
      TemplateModelIterator all = many.keys().iterator();
      while (all.hasNext()) {
        keys.add(String.valueOf(all.next()));
      }
    } catch (TemplateModelException e) {
      return List.of();
    }
    return keys.stream().sorted().toList();
  }
}
