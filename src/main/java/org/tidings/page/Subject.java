package org.tidings.page;

import org.tidings.base.UrlPath;

/**
 * What a page is about, in the words that its head and its neighbours use.
 *
 * @param title of the document, without the site's name and unlike any other; empty for the home
 *     page
 * @param name its headline
 * @param section the entry of the menu that it belongs to; may be empty
 */
record Subject(UrlPath path, String title, String name, String summary, String section) {}
