/**
 * RSS, Atom and JSON Feed from one model, and reading them back. Imports {@code base}, {@code
 * model}, {@code markup} and {@code output}.
 */
@NullMarked
package org.tidings.feed;

import org.jspecify.annotations.NullMarked;
