/**
 * HTML pages and what stands in their heads: views that say exactly what a template may see, and
 * the theme that prints them. Imports {@code base}, {@code model}, {@code markup} and {@code
 * output}; FreeMarker lives here and nowhere else.
 */
@NullMarked
package org.tidings.page;

import org.jspecify.annotations.NullMarked;
