package org.tidings.markup;

import org.commonmark.node.CustomBlock;

/** Cleaned raw HTML between blocks of Markdown: tags, text and pictures as a flat list. */
final class HtmlChunk extends CustomBlock {}
