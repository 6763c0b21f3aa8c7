package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A standing page: about, contact, accessibility statement. */
public record StandingView(
    String title,
    String summary,
    Optional<TimeView> updated,
    List<LanguageLink> translations,
    Map<String, String> params) {}
