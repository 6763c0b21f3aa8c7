package org.tidings.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Nearest;
import org.tidings.base.UrlPath;
import org.tidings.model.Messages;
import org.tidings.page.ViewWrapper.PathModel;

/** The functions that templates have, and no others. */
record Functions(Desk desk, PageFrame page) {

  /** {@code t("key", ...)}: a text of the interface. */
  TemplateMethodModelEx text() {
    return arguments -> {
      String key = words("t", arguments, 0);
      Messages messages = desk.messages();
      if (!messages.has(key)) {
        throw noText(key);
      }
      Object[] values = new Object[arguments.size() - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = words("t", arguments, i + 1);
      }
      return messages.text(key, values);
    };
  }

  /** {@code n("key", number)}: a text that depends on a number. */
  TemplateMethodModelEx count() {
    return arguments -> {
      String key = words("n", arguments, 0);
      if (!desk.messages().has(key + ".other")) {
        throw noText(key + ".other");
      }
      if (arguments.size() != 2 || !(arguments.get(1) instanceof TemplateNumberModel number)) {
        throw new TemplateModelException("n() wants a key and a number");
      }
      return desk.messages().count(key, number.getAsNumber().longValue());
    };
  }

  /** {@code link(path)}: how this page links to an address of the site. */
  TemplateMethodModelEx link() {
    return arguments -> {
      if (!arguments.isEmpty() && arguments.get(0) instanceof PathModel model) {
        return reference(model.path());
      }
      String path = words("link", arguments, 0);
      if (!UrlPath.isSafe(path)) {
        throw new TemplateModelException("\"" + path + "\" is no address of this site");
      }
      return reference(new UrlPath(path));
    };
  }

  /** {@code asset("style.css")}: a file of the theme under its published name. */
  TemplateMethodModelEx asset() {
    return arguments -> {
      String name = words("asset", arguments, 0);
      Assets assets = desk.press().theme().assets();
      return reference(assets.find(name).orElseThrow(() -> noFile(name, assets)).path());
    };
  }

  private static TemplateModelException noFile(String name, Assets assets) {
    boolean part = (Assets.FOLDER + name).startsWith(Assets.PARTS);
    return UnknownKey.told(
        "\"" + name + (part ? "\" is published only as a part of others" : "\" is no asset"),
        "There are",
        name,
        assets.names());
  }

  /** Pages that answer at any address can't link relatively. */
  private String reference(UrlPath path) {
    return page.anywhere()
        ? desk.config().basePath() + path.value().substring(1)
        : path.relativeTo(page.path());
  }

  private TemplateModelException noText(String key) {
    List<String> near = Nearest.of(key, desk.messages().texts().keySet());
    return new TemplateModelException(
        "there is no text \"%s\" in templates/i18n/%s.yaml%s"
            .formatted(
                key,
                desk.language(),
                near.isEmpty() ? "" : "; near it are: " + String.join(", ", near)));
  }

  private static String words(String function, List<?> arguments, int index)
      throws TemplateModelException {
    if (index >= arguments.size()) {
      throw new TemplateModelException(
          "%s() is called with too few values in its brackets".formatted(function));
    }
    @Nullable Object value = arguments.get(index);
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (value instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException(
        value == null
            ? "%s() is given a value that is missing on this page; test it first with ??"
                .formatted(function)
            : "%s() is given something that is neither text, path nor number".formatted(function));
  }
}
