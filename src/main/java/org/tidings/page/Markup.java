package org.tidings.page;

/** HTML or SVG that a template prints as it is. */
record Markup(String text) {}
