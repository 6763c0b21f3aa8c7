/**
 * The site as data, and pure questions asked of it. Imports only {@code base}; reads no file, no
 * clock and no locale.
 */
@NullMarked
package org.tidings.model;

import org.jspecify.annotations.NullMarked;
