/**
 * Rules over what was loaded, and the book of all rules. May import {@code base}, {@code model},
 * {@code markup} and {@code output}.
 */
@NullMarked
package org.tidings.check;

import org.jspecify.annotations.NullMarked;
