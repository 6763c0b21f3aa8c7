package org.tidings.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.load.LooseYaml;

/**
 * One page of the old archive, read but not converted.
 *
 * @param file its path below the old archive
 * @param name its file name without date, ending and language
 * @param fileDate the date in the file's name
 * @param unsure why it can't be published as it stands; empty when it can
 */
record OldPage(
    OldFile file,
    String name,
    Optional<LooseDate> fileDate,
    Optional<String> fileLanguage,
    OldFields fields,
    MappedText body,
    String unsure,
    Notes notes) {

  private static final Pattern DATED =
      Pattern.compile("(?:^|.*?[^0-9])(\\d{4})[-_](\\d{1,2})[-_](\\d{1,2})[-_ ]+(.+)");
  private static final Pattern SUFFIX = Pattern.compile("(.+)\\.([a-z]{2})");

  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "cy", "de", "en", "es", "fr", "ga", "gd", "it", "lt", "lv", "nl", "pl", "pt", "ro",
          "ru", "uk", "zh");

  static OldPage of(OldFile file, byte[] bytes) {
    Notes notes = new Notes();
    FrontMatterSplit split = FrontMatterSplit.of(OldText.of(bytes, notes), notes);
    String stem = file.stem();
    Matcher suffix = SUFFIX.matcher(stem);
    Optional<String> language = Optional.empty();
    if (suffix.matches() && LANGUAGES.contains(suffix.group(2))) {
      language = Optional.of(suffix.group(2));
      stem = suffix.group(1);
    }
    Matcher dated = DATED.matcher(stem);
    Optional<LooseDate> date = Optional.empty();
    if (dated.matches()) {
      date = LooseDate.read(dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3));
      stem = date.isPresent() ? dated.group(4) : stem;
    }
    Reading reading = fields(split, notes);
    MappedText body = MappedText.of(split.body(), split.bodyLine());
    return new OldPage(file, stem, date, language, reading.fields, body, reading.unsure, notes);
  }

  private record Reading(OldFields fields, String unsure) {}

  private static Reading fields(FrontMatterSplit split, Notes notes) {
    if (split.style().equals("none")) {
      notes.guessed("no front matter", 1, "there is no front matter at all");
      LooseYaml.Fields none = new LooseYaml.Fields(java.util.List.of(), 1);
      return new Reading(new OldFields(none, notes), "it has no front matter");
    }
    LooseYaml read =
        switch (split.style()) {
          case "toml" -> OtherFrontMatter.toml(split.fields(), split.fieldsLine(), notes);
          case "json" -> OtherFrontMatter.json(split.fields(), split.fieldsLine());
          default -> LooseYaml.read(split.fields(), split.fieldsLine());
        };
    if (read instanceof LooseYaml.Fields fields) {
      return new Reading(new OldFields(fields, notes), "");
    }
    notes.changed(
        "front matter mended",
        read.line(),
        read instanceof LooseYaml.Broken broken
            ? "YAML can't read the front matter (" + broken.reason() + "); it was read line by line"
            : "the front matter is no list of keys and values; it was read line by line");
    FrontMatterMender mender = new FrontMatterMender(split.fieldsLine(), notes);
    OldFields mended = new OldFields(mender.mend(split.fields()), notes);
    return new Reading(mended, mender.hasConflict() ? "it holds marks of an unfinished merge" : "");
  }
}
