/**
 * Markdown to prose, outline and HTML, and the cleaning of raw HTML. Imports {@code base} and
 * {@code model}; the only home of commonmark.
 */
@NullMarked
package org.tidings.markup;

import org.jspecify.annotations.NullMarked;
