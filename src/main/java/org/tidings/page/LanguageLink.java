package org.tidings.page;

import org.tidings.base.UrlPath;

/**
 * A language of the site in the language switch.
 *
 * @param name the language's own name
 * @param path this page in that language, else that language's home page
 * @param translated whether the path leads to this page in that language
 */
public record LanguageLink(
    String code, String name, UrlPath path, boolean current, boolean translated) {}
