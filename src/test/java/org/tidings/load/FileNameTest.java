package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;
import org.tidings.model.Language;
import org.tidings.model.SiteConfig;

/** What the name of a Markdown file says. */
class FileNameTest {
  private static final SiteConfig SITE = site();

  @ParameterizedTest
  @CsvSource({
    "stories/night-clinic.md,               stories/night-clinic,       en, night-clinic",
    "stories/night-clinic.ga.md,            stories/night-clinic,       ga, night-clinic",
    "stories/2026/2026-11-20-night.md,      stories/2026/2026-11-20-night, en, night",
    "stories/2024-12-5-Five Ways.ga.md,     stories/2024-12-5-Five Ways, ga, five-ways",
    "stories/usa.gov.md,                    stories/usa.gov,            en, usa-gov",
    "stories/gsa’s-plan.md,                 stories/gsa’s-plan,         en, gsas-plan",
    "stories/2026-11-20.md,                 stories/2026-11-20,         en, 2026-11-20",
    "stories/plan.fr.md,                    stories/plan,               en, plan"
  })
  void saysGroupLanguageAndSlug(String path, String group, String language, String slug) {
    FileName name = FileName.of(new SourcePath("content/" + path), SITE);
    assertEquals("content/" + group, name.group());
    assertEquals(new Language(language), name.language());
    assertEquals(slug, name.slug());
  }

  private static SiteConfig site() {
    String yaml = "language: en\nlanguages: [en, ga]\ntimezone: Europe/Dublin\n";
    SourceText source = new SourceText(SourceTree.CONFIG, yaml);
    Reading reading = new Reading(source, "config", new Findings());
    Optional<YamlNode.Mapping> fields = new YamlBlock(reading, 1, source.lineCount() + 1).mapping();
    return ConfigLoader.load(new YamlFile(reading, fields), new Shelf(List.of()));
  }
}
