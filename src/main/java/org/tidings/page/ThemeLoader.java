package org.tidings.page;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of the theme, which were read before, and no other file. */
record ThemeLoader(Map<String, byte[]> templates) implements TemplateLoader {
  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.containsKey(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    byte[] bytes = templates.getOrDefault((String) source, new byte[0]);
    return new StringReader(new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "the theme";
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
