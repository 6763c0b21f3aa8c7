package org.tidings.markup;

import org.commonmark.node.Node;

/** A stretch of a passage's text that came from one node of the tree. */
record Piece(int start, int end, Node node) {}
