package org.tidings.page;

import org.tidings.base.UrlPath;

/**
 * What a page is about, in the words that its head and its neighbours use.
 *
 * @param title of the document, without the site's name; empty for the home page
 * @param section the entry of the menu that it belongs to; may be empty
 */
record Subject(UrlPath path, String title, String summary, String section) {}
