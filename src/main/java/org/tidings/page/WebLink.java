package org.tidings.page;

/** A link that leaves the site, or opens the reader's mail or telephone. */
public record WebLink(String text, String url) {}
