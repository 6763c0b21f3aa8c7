/**
 * What an output file is, and writing the tree of them: the only code that touches the output
 * folder. Imports {@code base} and {@code model}.
 */
@NullMarked
package org.tidings.output;

import org.jspecify.annotations.NullMarked;
