package org.tidings.page;

import org.tidings.base.UrlPath;

/** A link to a page of the site. */
public record LinkView(String text, UrlPath path) {}
