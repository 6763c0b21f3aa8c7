package org.tidings.page;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tidings.model.Sources;
import org.tidings.output.Broken;

/** Prints pages: theme, texts of entries and views become HTML. */
record Press(Theme theme, Bodies bodies, Sources sources) {
  /**
   * A page as bytes.
   *
   * @throws Broken when the template fails
   */
  byte[] print(Printing printing, Desk desk) {
    PageWriter page = new PageWriter();
    try {
      theme.template(printing.template()).process(new RootModel(printing, desk), page);
    } catch (TemplateException e) {
      throw new Broken(theme.fault(e, printing), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return desk.config().isPlainlyHosted() ? PagePolicy.put(page, theme.styles()) : page.bytes();
  }
}
