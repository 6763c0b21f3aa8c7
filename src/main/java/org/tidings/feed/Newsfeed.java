package org.tidings.feed;

import java.util.List;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Language;

/**
 * One feed, whatever its format: what it is about and what stands in it.
 *
 * @param folder the address that its files lie in, which is also that of the page it belongs to
 * @param subject the folder that names the whole feed; an archive is a part of the main feed
 * @param pieces newest first
 * @param withdrawn what would stand among the pieces had it not been withdrawn
 */
record Newsfeed(
    Language language,
    UrlPath folder,
    UrlPath subject,
    String title,
    String description,
    Paging paging,
    List<Piece> pieces,
    List<? extends Entry> withdrawn) {}
