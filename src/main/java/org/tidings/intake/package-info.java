/**
 * The only writer into {@code content/}: whole new sites, scaffolds for new pages, and importers
 * that bring another generator's archive over. Imports {@code base}, {@code model}, {@code markup}
 * and {@code load}; jsoup reads the HTML that it meets.
 */
@NullMarked
package org.tidings.intake;

import org.jspecify.annotations.NullMarked;
