package org.tidings.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.FixedPage;
import org.tidings.model.Language;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.page.Placement.Reach;

/** Frames pages: address, head, banner, language switch. */
record Frames(Desk desk) {

  PageFrame frame(Subject subject, Placement placement, HeadFacts facts) {
    return new PageFrame(
        subject.path(),
        desk.language().code(),
        subject.section(),
        placement.reach() == Reach.ANYWHERE,
        placement.crumbs(),
        desk.bulletins().banner(placement.reach() == Reach.HOME, placement.places()),
        languages(subject.path(), placement.versions()),
        new HeadMetadata(desk).head(subject, placement, facts));
  }

  private List<LanguageLink> languages(UrlPath here, Map<Language, UrlPath> versions) {
    return desk.site().editions().stream()
        .map(
            edition -> {
              boolean current = edition == desk.edition();
              UrlPath version = versions.get(edition.language());
              return new LanguageLink(
                  edition.language().code(),
                  desk.site().messages(edition.language()).text("language.name"),
                  current ? here : version != null ? version : edition.root(),
                  current,
                  current || version != null);
            })
        .toList();
  }

  /** An entry in other languages. */
  Map<Language, UrlPath> versions(Entry entry) {
    Map<Language, UrlPath> versions = new LinkedHashMap<>();
    desk.site().translations(entry).forEach(other -> versions.put(other.language(), other.path()));
    return versions;
  }

  /** The same list in other languages, where something is in it. */
  Map<Language, UrlPath> versions(Listing listing) {
    Map<Language, UrlPath> versions = new LinkedHashMap<>();
    for (LanguageEdition edition : desk.site().editions()) {
      if (edition != desk.edition()) {
        UrlPath path =
            edition.root().resolve(listing.path().value().substring(desk.root().value().length()));
        if (desk.site().addresses().contains(path)) {
          versions.put(edition.language(), path);
        }
      }
    }
    return versions;
  }

  /** A page that exists in every language. */
  Map<Language, UrlPath> versions(FixedPage page) {
    return everywhere(page.word() + "/");
  }

  /** The same address below every other language's root. */
  Map<Language, UrlPath> everywhere(String below) {
    Map<Language, UrlPath> versions = new LinkedHashMap<>();
    for (LanguageEdition edition : desk.site().editions()) {
      if (edition != desk.edition()) {
        versions.put(edition.language(), edition.root().resolve(below));
      }
    }
    return versions;
  }

  /** Links to an entry in other languages, in those languages' own words. */
  List<LanguageLink> translations(Entry entry) {
    return desk.site().translations(entry).stream()
        .map(
            other ->
                new LanguageLink(
                    other.language().code(),
                    desk.site().messages(other.language()).text("translation.read"),
                    other.path(),
                    false,
                    true))
        .toList();
  }
}
