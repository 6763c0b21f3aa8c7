package org.tidings.page;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tidings.output.Broken;

/** Prints pages: theme, texts of entries and views become HTML. */
record Press(Theme theme, Bodies bodies) {
  private static final int USUAL_SIZE = 16 * 1024;

  /**
   * A page as bytes.
   *
   * @throws Broken when the template fails
   */
  byte[] print(Printing printing, Desk desk) {
    StringWriter page = new StringWriter(USUAL_SIZE);
    try {
      theme.template(printing.template()).process(new RootModel(printing, desk), page);
    } catch (TemplateException e) {
      throw new Broken(TemplateFault.of(e, printing), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
