package org.tidings.page;

import org.tidings.base.UrlPath;

/** An old address and the page that has taken its place. */
public record RedirectView(UrlPath to, String url, String title) {}
