package org.tidings.page;

import java.util.List;
import org.tidings.base.UrlPath;

/**
 * What every page has of its own: address, head, banner, where it stands in the site.
 *
 * @param section the entry of the menu that it belongs to; may be empty
 * @param anywhere whether it answers at any address, so that its links can't be relative
 * @param crumbs the pages above it
 * @param banner notices in force that this page must show, urgent ones first
 */
public record PageFrame(
    UrlPath path,
    String language,
    String section,
    boolean anywhere,
    List<LinkView> crumbs,
    List<NoticeCard> banner,
    List<LanguageLink> languages,
    HeadView head) {}
