package org.tidings.page;

import org.tidings.base.UrlPath;

/** A list by name, with a sentence about it and how many stories it has. */
public record CountView(String text, UrlPath path, int count, String summary) {}
