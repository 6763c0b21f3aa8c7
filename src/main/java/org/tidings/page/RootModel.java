package org.tidings.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.markup.Halves;
import org.tidings.model.Entry;

/**
 * What a template finds by name: {@code site}, {@code page}, the view of its page, {@code body},
 * that in two parts as {@code opening} and {@code rest}, and the functions.
 */
final class RootModel implements TemplateHashModel {
  private static final ViewWrapper WRAPPER = new ViewWrapper();

  private final Printing printing;
  private final Desk desk;
  private final Map<String, TemplateModel> names;
  private @Nullable TemplateModel body;
  private @Nullable Halves halves;

  RootModel(Printing printing, Desk desk) {
    this.printing = printing;
    this.desk = desk;
    Functions functions = new Functions(desk, printing.page());
    names =
        Map.of(
            "site",
            desk.model(),
            "page",
            new RecordModel(printing.page(), WRAPPER),
            printing.name(),
            new RecordModel(printing.view(), WRAPPER),
            "t",
            functions.text(),
            "n",
            functions.count(),
            "link",
            functions.link(),
            "asset",
            functions.asset());
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    TemplateModel known = names.get(key);
    if (known != null) {
      return known;
    }
    return switch (key) {
      case "body" -> body();
      case "opening" -> html(halves().opening());
      case "rest" -> html(halves().rest());
      default ->
          throw UnknownKey.told(
              "there is no \"" + key + "\" on this page",
              "There are",
              key,
              List.of(
                  "site",
                  "page",
                  printing.name(),
                  "body",
                  "opening",
                  "rest",
                  "t",
                  "n",
                  "link",
                  "asset"));
    };
  }

  private TemplateModel body() throws TemplateModelException {
    if (body == null) {
      Optional<Entry> entry = printing.body();
      body = html(entry.map(desk.press().bodies()::page).orElse(""));
    }
    return body;
  }

  private Halves halves() {
    if (halves == null) {
      Optional<Entry> entry = printing.body();
      halves = entry.map(desk.press().bodies()::halves).orElse(new Halves("", ""));
    }
    return halves;
  }

  private static TemplateModel html(String markup) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
