package org.tidings.model;

import org.tidings.base.UrlPath;

/** An address that a story once had, and the one it has now. */
public record Redirect(UrlPath from, UrlPath to, Language language) {}
