package org.tidings.markup;

import java.util.Set;
import org.commonmark.node.Node;

/** A parsed body with all that printing and judging it need; nothing changes it any more. */
record Body(Node root, SourceMap map, Headings headings, Footnotes notes, Set<String> anchors) {}
