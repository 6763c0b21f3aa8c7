/**
 * How a person drives Tidings: the command line and the preview server. May import {@code base},
 * {@code model}, {@code output}, {@code build} and {@code intake}; the only package that prints,
 * reads the clock or ends the program.
 */
@NullMarked
package org.tidings.app;

import org.jspecify.annotations.NullMarked;
