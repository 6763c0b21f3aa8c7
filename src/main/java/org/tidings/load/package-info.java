/**
 * From disk to {@code Content}: the source tree, YAML with positions, fields, dates, pictures'
 * sizes. Imports {@code base}, {@code model} and {@code markup}; the only package that knows
 * SnakeYAML.
 */
@NullMarked
package org.tidings.load;

import org.jspecify.annotations.NullMarked;
