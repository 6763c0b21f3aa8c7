package org.tidings.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.markup.PageNeeds;
import org.tidings.model.ContentPolicy;

/**
 * Puts a page's Content-Security-Policy into the page, before all that it is about: for hosts that
 * send no header of ours (publishing, "Redirects, withdrawals, headers").
 */
final class PagePolicy {
  private static final Pattern TOP =
      Pattern.compile("(?i)<head(?:\\s[^>]*)?>(?:\\s*<meta\\s+charset[^>]*>)?[ \\t]*\\n?");

  private PagePolicy() {}

  /**
   * The page with it.
   *
   * @param styles what the stylesheets need
   */
  static byte[] put(PageWriter page, ContentPolicy styles) {
    String html = page.toString();
    Matcher top = TOP.matcher(html);
    int at = top.find() ? top.end() : 0;
    String element = PageNeeds.of(page.bytes()).plus(styles).element();
    return (html.substring(0, at) + element + html.substring(at)).getBytes(StandardCharsets.UTF_8);
  }
}
