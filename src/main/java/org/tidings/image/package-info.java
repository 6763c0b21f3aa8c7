/** Pictures as files of the site. Imports {@code base}, {@code model} and {@code output}. */
@NullMarked
package org.tidings.image;

import org.jspecify.annotations.NullMarked;
