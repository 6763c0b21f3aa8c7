package org.tidings.load;

/** A stretch of one line of a file; line and columns count from 1, columns in UTF-16 units. */
record Span(int line, int column, int endColumn) {}
