package org.tidings.app;

import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;

/**
 * A page as a browser shows it.
 *
 * @param digest of the page; another one is another page
 * @param entry whose page it is, or would be if it were not held back
 * @param heldBack whether the entry is a draft or not yet due, and not shown
 * @param kept whether it is an earlier state, shown because the present one can't be
 */
record Shown(UrlPath path, String digest, Optional<Entry> entry, boolean heldBack, boolean kept) {}
