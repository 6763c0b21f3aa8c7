package org.tidings.load;

import org.tidings.model.SiteConfig;

/** All that entries are read against: the site, its lists, and which files there are. */
record Library(SiteConfig config, Ground ground, ClosedLists lists, Shelf shelf) {}
