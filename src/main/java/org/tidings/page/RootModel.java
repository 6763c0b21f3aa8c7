package org.tidings.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.model.Entry;

/**
 * What a template finds by name: {@code site}, {@code page}, the view of its page, {@code body} and
 * the functions.
 */
final class RootModel implements TemplateHashModel {
  private static final ViewWrapper WRAPPER = new ViewWrapper();

  private final Printing printing;
  private final Desk desk;
  private final Functions functions;
  private @Nullable TemplateModel body;

  RootModel(Printing printing, Desk desk) {
    this.printing = printing;
    this.desk = desk;
    this.functions = new Functions(desk, printing.page());
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    if (key.equals(printing.name())) {
      return WRAPPER.wrap(printing.view());
    }
    return switch (key) {
      case "site" -> WRAPPER.wrap(desk.view());
      case "page" -> WRAPPER.wrap(printing.page());
      case "t" -> functions.text();
      case "n" -> functions.count();
      case "link" -> functions.link();
      case "asset" -> functions.asset();
      case "body" -> body();
      default ->
          throw UnknownKey.of(
              key,
              "this page",
              List.of("site", "page", printing.name(), "body", "t", "n", "link", "asset"));
    };
  }

  private TemplateModel body() throws TemplateModelException {
    if (body == null) {
      Optional<Entry> entry = printing.body();
      String html = entry.map(desk.press().bodies()::page).orElse("");
      body = HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }
    return body;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
