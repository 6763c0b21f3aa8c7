package org.tidings.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a {@code site.yaml} of what the old site said of itself, and marks what it had to guess.
 */
final class SiteYaml {
  private final Sites sites;
  private final Newsroom room;
  private final Optional<String> oldUrl;
  private final Notes notes;
  private final YamlOut out = new YamlOut();

  SiteYaml(Sites sites, Newsroom room, Notes notes) {
    this.sites = sites;
    this.room = room;
    this.oldUrl = room.archive().oldUrl();
    this.notes = notes;
  }

  /**
   * Writes it where there is none.
   *
   * @param folder the name of the old site's folder, for want of a better one
   */
  void write(SafeTree tree, String folder) {
    String today = sites.now().atZone(sites.target().zone()).toLocalDate().toString();
    if (!sites.target().isConfigured()) {
      basics(folder);
      organisation(folder);
      out.line("policy:");
      out.line("  since: " + today + "  # the day of the import: what is older is an archive");
      tree.create(NewSite.CONFIG, out.toString().getBytes(StandardCharsets.UTF_8));
    } else if (!sites.target().hasSince()) {
      String advice = "; add it, so that what is older is judged as an archive";
      notes.guessed("site.yaml", 0, "site.yaml has no policy: {since: " + today + "}" + advice);
    }
  }

  private void basics(String folder) {
    OldSite old = sites.old();
    String own = sites.target().language();
    out.line("# Made by the import. Please check every line that says guessed.");
    said("name", name(), PersonNames.words(folder));
    said("url", oldUrl.filter(url -> old.url().isPresent()).map(url -> url + "/"), url());
    said("language", code().filter(code -> code.startsWith(own)).map(code -> own), own);
    if (!room.spoken().isEmpty()) {
      List<String> all = new ArrayList<>(List.of(own));
      all.addAll(room.spoken());
      out.list("languages", all);
    }
    String zone = sites.target().zone().getId();
    said("timezone", old.setting("timezone").filter(zone::equals), zone);
    said("country", country(), "IE");
    old.setting("description").ifPresent(text -> out.text("description", PlainWords.tidy(text)));
    old.setting("tagline").ifPresent(text -> out.text("tagline", PlainWords.tidy(text)));
  }

  private void organisation(String folder) {
    String name = name().map(PlainWords::tidy).orElse(PersonNames.words(folder));
    out.line("organisation:");
    out.line("  name: " + YamlOut.scalar(name) + "  # guessed");
    out.line("  url: " + YamlOut.scalar(url()) + "  # guessed");
    out.line("  kind: other  # guessed: hospital, clinic, public-body, charity or other");
    notes.guessed("site.yaml", 0, "organisation: named like the site, kind other");
    if (sites.old().setting("email").isPresent()) {
      notes.dropped("site.yaml", 0, "email: add contact: {email: ...} if it may be printed");
    }
  }

  private Optional<String> name() {
    return sites.old().setting("title").or(() -> sites.old().setting("name"));
  }

  private String url() {
    return oldUrl.map(url -> url + "/").orElse("https://example.org/");
  }

  private Optional<String> code() {
    return sites.old().setting("lang").or(() -> sites.old().setting("locale"));
  }

  private Optional<String> country() {
    return code()
        .map(code -> code.replace('_', '-'))
        .filter(code -> code.matches("[a-z]{2}-[A-Za-z]{2}"))
        .map(code -> code.substring(3).toUpperCase(Locale.ROOT));
  }

  private void said(String key, Optional<String> value, String guess) {
    String text = value.map(PlainWords::tidy).orElse(guess);
    out.line(key + ": " + YamlOut.scalar(text) + (value.isPresent() ? "" : "  # guessed"));
    if (value.isEmpty()) {
      notes.guessed("site.yaml", 0, key + ": " + text + " is a guess");
    }
  }
}
