/**
 * What servers and crawlers read: sitemaps, robots.txt, downloads, and what the site says of
 * itself. Imports {@code base}, {@code model}, {@code markup} and {@code output}.
 */
@NullMarked
package org.tidings.web;

import org.jspecify.annotations.NullMarked;
