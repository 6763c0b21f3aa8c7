package org.tidings.feed;

import org.tidings.model.Picture;
import org.tidings.model.Rendition;

/**
 * The lead picture of a story in its largest size.
 *
 * @param address of that size, with the site's own
 */
record Lead(Picture picture, Rendition size, String address) {}
