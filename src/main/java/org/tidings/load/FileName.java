package org.tidings.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.SourcePath;
import org.tidings.model.Language;
import org.tidings.model.SiteConfig;
import org.tidings.model.Slug;

/**
 * What the name of a Markdown file says: {@code 2026-11-20-night-clinic.ga.md}.
 *
 * @param group the path without language suffix and ending
 * @param suffix the language in the name; it may be one that the site lacks
 * @param language the site's own when the name says none that the site has
 * @param slug without a leading date; may be empty
 */
record FileName(String group, Optional<Language> suffix, Language language, String slug) {
  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}[-_ ]+(?=.)");
  private static final Pattern SUFFIX = Pattern.compile("\\.([a-z]{2,3}(?:-[A-Za-z]{2,4})*)$");

  static FileName of(SourcePath file, SiteConfig config) {
    String path = file.value();
    String whole = path.substring(0, path.length() - ".md".length());
    Optional<Language> suffix = suffix(whole, config);
    String group =
        suffix.map(l -> whole.substring(0, whole.length() - l.code().length() - 1)).orElse(whole);
    Language language =
        suffix.filter(l -> config.languages().contains(l)).orElse(config.language());
    String name = group.substring(group.lastIndexOf('/') + 1);
    return new FileName(group, suffix, language, Slug.of(DATE.matcher(name).replaceFirst("")));
  }

  /** Two letters are a language; three only when the site has it: {@code usa.gov} is a name. */
  private static Optional<Language> suffix(String path, SiteConfig config) {
    Matcher suffix = SUFFIX.matcher(path);
    if (!suffix.find() || !Language.isCode(suffix.group(1))) {
      return Optional.empty();
    }
    Language language = new Language(suffix.group(1));
    boolean sure = config.languages().contains(language) || language.code().length() != 3;
    return sure ? Optional.of(language) : Optional.empty();
  }
}
