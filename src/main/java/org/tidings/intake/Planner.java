package org.tidings.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Ascii;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;
import org.tidings.model.Slug;

/** Decides for each old page when it is dated, whether readers may see it, and where it goes. */
final class Planner {
  private static final int OLDEST = 1990;
  private static final int LONGEST_SLUG = 150;

  private final NewSite site;
  private final ZoneId zone;
  private final Instant now;
  private final Set<String> taken = new HashSet<>();

  Planner(NewSite site, Instant now) {
    this.site = site;
    this.zone = site.zone();
    this.now = now;
  }

  private LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  StoryPlan plan(OldPage page, Optional<Permalink> permalink) {
    Optional<LooseDate> written = date(page);
    boolean draft = isDraft(page, written.isPresent());
    LooseDate date = written.orElseGet(() -> LooseDate.onDay(today().minusDays(1)));
    Optional<OldFields.Found> named = page.fields().take("slug");
    String name = named.map(OldFields.Found::text).orElse(page.name());
    Set<UrlPath> addresses = new LinkedHashSet<>();
    Optional<UrlPath> own = ownAddress(page);
    Optional<UrlPath> address =
        own.isPresent()
            ? own
            : permalink.flatMap(pattern -> pattern.address(date.day(), name, categories(page)));
    if (!draft) {
      otherAddresses(page, addresses);
      address.ifPresent(addresses::add);
    }
    SourcePath target = target(page, name, date.day().getYear());
    return new StoryPlan(page, date, draft, target, address, new ArrayList<>(addresses));
  }

  private Optional<LooseDate> date(OldPage page) {
    Notes notes = page.notes();
    Optional<OldFields.Found> found = page.fields().take(Keys.DATE);
    Optional<LooseDate> date = found.flatMap(text -> LooseDate.read(text.text()));
    if (found.isPresent() && date.isEmpty()) {
      notes.guessed("dates", found.get().line(), "\"" + found.get().text() + "\" is no date");
    }
    if (date.isPresent()) {
      describe(found.get(), date.get(), notes);
    } else if (page.fileDate().isPresent()) {
      date = page.fileDate();
      notes.guessed(
          "dates from the file's name",
          0,
          "the date " + date.get().day() + " is that of the file's name");
    }
    return date.filter(each -> isSensible(each, notes));
  }

  private void describe(OldFields.Found found, LooseDate date, Notes notes) {
    if (!date.guess().isEmpty()) {
      notes.guessed("dates", found.line(), "\"" + found.text() + "\": " + date.guess());
    }
    if (date.wantsZone()) {
      notes.guessed(
          "dates", found.line(), "\"" + found.text() + "\" names no time zone; taken as " + zone);
    } else if (!date.written(zone).equals(found.text())) {
      notes.changed("dates", found.line(), "\"" + found.text() + "\" became " + date.written(zone));
    }
  }

  private boolean isSensible(LooseDate date, Notes notes) {
    if (date.day().getYear() < OLDEST) {
      notes.guessed("dates", 0, "the year " + date.day().getYear() + " is taken for a placeholder");
      return false;
    }
    if (date.day().isAfter(today().plusDays(1))) {
      notes.guessed("dates", 0, "the date " + date.day() + " lies in the future: it is scheduled");
    }
    return true;
  }

  private boolean isDraft(OldPage page, boolean dated) {
    Notes notes = page.notes();
    List<String> reasons = new ArrayList<>();
    page.fields()
        .take("published")
        .filter(found -> Ascii.lower(found.text()).equals("false"))
        .ifPresent(found -> reasons.add("it says " + found.key() + ": false"));
    page.fields()
        .take("draft")
        .filter(found -> Ascii.lower(found.text()).equals("true"))
        .ifPresent(found -> reasons.add("it says draft: true"));
    if (page.file().draft()) {
      reasons.add("it lies among the drafts");
    }
    if (!page.unsure().isEmpty()) {
      reasons.add(page.unsure());
    }
    if (!dated) {
      reasons.add("it has no date and got that of the day before the import");
    }
    language(page)
        .filter(code -> !site.speaks(code))
        .ifPresent(code -> reasons.add("the site has no language " + code));
    reasons.forEach(reason -> notes.guessed("drafts", 0, "a draft, because " + reason));
    return !reasons.isEmpty();
  }

  private static Optional<String> language(OldPage page) {
    return page.fileLanguage()
        .or(
            () ->
                page.fields().peekAll(Keys.LANGUAGE).stream()
                    .findFirst()
                    .map(OldFields.Found::text));
  }

  private static Optional<UrlPath> ownAddress(OldPage page) {
    Optional<OldFields.Found> found = page.fields().take("permalink");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String text = found.get().text();
    boolean plain = text.indexOf('{') < 0 && text.indexOf(':') < 0;
    Optional<UrlPath> path = plain ? Permalink.whole(text) : Optional.empty();
    if (path.isEmpty()) {
      page.notes().dropped("addresses", found.get().line(), "permalink " + text + " can't be read");
    }
    return path;
  }

  private static void otherAddresses(OldPage page, Set<UrlPath> addresses) {
    for (OldFields.Found found : page.fields().takeAll(Keys.ADDRESSES)) {
      String path = found.text().replaceFirst("^https?://[^/]+", "");
      Optional<UrlPath> address = Permalink.whole(path);
      if (address.isPresent()) {
        addresses.add(address.get());
        page.notes()
            .changed("addresses", found.line(), found.key() + " " + found.text() + " is an alias");
      } else {
        page.notes()
            .dropped(
                "addresses", found.line(), found.key() + " " + found.text() + " is no address");
      }
    }
  }

  private static List<String> categories(OldPage page) {
    List<String> categories = new ArrayList<>();
    String path = page.file().path();
    int posts = path.indexOf("_posts/");
    if (posts > 1) {
      categories.addAll(List.of(path.substring(0, posts - 1).split("/")));
    }
    page.fields()
        .peekAll(List.of("categories", "category"))
        .forEach(found -> categories.addAll(Terms.split(found, Set.of())));
    return categories;
  }

  private SourcePath target(OldPage page, String name, int year) {
    String slug = Slug.of(PlainWords.visible(name));
    if (slug.isEmpty()) {
      slug = "post-" + Digest.of(page.file().path()).hex().substring(0, 8);
      page.notes()
          .guessed("names of files", 0, "no letter of the file's name can stand in an address");
    }
    if (slug.length() > LONGEST_SLUG) {
      slug = slug.substring(0, LONGEST_SLUG).replaceFirst("-+$", "");
      page.notes().changed("names of files", 0, "the file's name was shortened");
    }
    String ending =
        page.fileLanguage()
                .filter(code -> site.languages().contains(code))
                .map(code -> "." + code)
                .orElse("")
            + ".md";
    String base = "content/stories/" + year + "/" + slug;
    String path = base + ending;
    for (int n = 2; !taken.add(path); n++) {
      path = base + "-" + n + ending;
    }
    if (!path.equals(base + ending)) {
      page.notes().changed("names of files", 0, "another post has this name and year");
    }
    return new SourcePath(path);
  }
}
