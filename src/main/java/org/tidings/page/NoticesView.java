package org.tidings.page;

import java.util.List;

/** The page of all notices. */
public record NoticesView(
    List<NoticeCard> inForce, List<NoticeCard> comingUp, List<NoticeCard> ended) {}
