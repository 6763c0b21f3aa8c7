package org.tidings.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first story, notice and standing pages of a site, in each of its languages: true of any
 * newsroom that works with Tidings, and plain about what only its people can fill in.
 */
final class FirstTexts {
  private static final List<String> PAGES = List.of("about", "contact", "privacy", "accessibility");
  private static final int NOTICE_DAYS = 30;
  private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z]+)}}");
  private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");

  private final SiteFacts facts;
  private final LocalDate today;

  FirstTexts(SiteFacts facts, LocalDate today) {
    this.facts = facts;
    this.today = today;
  }

  /** The files, by path below the site's folder. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> languages = facts.languages();
    boolean irish = languages.get(0).equals("ga");
    String story = irish ? "ar-seomra-nuachta" : "a-newsroom-of-our-own";
    String notice = irish ? "an-suiomh-a-ullmhu" : "this-site-is-being-prepared";
    for (String language : languages) {
      String ext = language.equals(languages.get(0)) ? "" : "." + language;
      put(files, "stories/" + today.getYear() + "/" + story + ext, language, "story");
      put(files, "notices/" + notice + ext, language, "notice");
      PAGES.forEach(page -> put(files, "pages/" + page + ext, language, page));
    }
    return files;
  }

  /** How editors work here. */
  String readme() {
    return filled(facts.languages().get(0), "README", "README.md");
  }

  private void put(Map<String, byte[]> files, String path, String language, String name) {
    String file = "content/" + path + ".md";
    files.put(file, filled(language, name, file).getBytes(StandardCharsets.UTF_8));
  }

  private String filled(String language, String name, String file) {
    Map<String, String> words = words(language, file);
    return BLANK
        .matcher(Starters.text(language + "/" + name + ".md"))
        .replaceAll(blank -> Matcher.quoteReplacement(words.getOrDefault(blank.group(1), "")));
  }

  private Map<String, String> words(String language, String file) {
    boolean irish = language.equals("ga");
    return Map.ofEntries(
        Map.entry("name", plain(facts.value(Fact.NAME))),
        Map.entry("organisation", plain(facts.value(Fact.ORGANISATION))),
        Map.entry("today", today.toString()),
        Map.entry("until", today.plusDays(NOTICE_DAYS).toString()),
        Map.entry("file", file),
        Map.entry("ext", language.equals(facts.languages().get(0)) ? "" : "." + language),
        Map.entry("emergency", emergency(irish)),
        Map.entry("reach", reach(irish)),
        Map.entry("authority", authority(irish)),
        Map.entry("law", law(irish)),
        Map.entry("publishing", publishing(irish)));
  }

  /** How what is written here reaches its readers, for those who edit it. */
  private String publishing(boolean irish) {
    if (CiKind.of(facts.value(Fact.CI)).isPresent()) {
      return irish
          ? "An rud a chuirtear ar `main`, foilsíonn CI é."
          : "What is merged into `main` is published by CI.";
    }
    return irish
        ? "Scríobhann `tidings build` an suíomh in `site-output/`, le cur ar aon fhreastalaí."
        : "`tidings build` writes the site to `site-output/`, for any web server.";
  }

  /** A name as Markdown, every mark of which means itself. */
  private static String plain(String name) {
    return MARK.matcher(name).replaceAll("\\\\$0");
  }

  private String emergency(boolean irish) {
    if (SettingsText.knowsEmergency(facts)) {
      return irish
          ? "I gcás éigeandála glaoigh ar 112 nó 999."
          : "In an emergency ring 112 or 999.";
    }
    return irish
        ? "*Le líonadh isteach: an uimhir le glaoch uirthi i gcás éigeandála.*"
        : "*To be filled in: the number to ring in an emergency.*";
  }

  private String reach(boolean irish) {
    boolean mail = !facts.value(Fact.EMAIL).isEmpty();
    boolean phone = !facts.value(Fact.PHONE).isEmpty();
    if (mail && phone) {
      return irish
          ? "Tá ár seoladh ríomhphoist agus ár n-uimhir theileafóin ag bun gach leathanaigh."
          : "Our e-mail address and our telephone number stand at the foot of every page.";
    }
    if (mail) {
      return irish
          ? "Tá ár seoladh ríomhphoist ag bun gach leathanaigh."
          : "Our e-mail address stands at the foot of every page.";
    }
    if (phone) {
      return irish
          ? "Tá ár n-uimhir theileafóin ag bun gach leathanaigh."
          : "Our telephone number stands at the foot of every page.";
    }
    return irish
        ? "*Le líonadh isteach: cuir seoladh ríomhphoist nó uimhir theileafóin faoi `contact` in"
            + " `site.yaml`, agus beidh siad ag bun gach leathanaigh.*"
        : "*To be filled in: put an e-mail address or a telephone number under `contact` in"
            + " `site.yaml`, and they will stand at the foot of every page.*";
  }

  private String authority(boolean irish) {
    return switch (facts.value(Fact.COUNTRY)) {
      case "IE" ->
          irish ? "leis an gCoimisiún um Chosaint Sonraí" : "the Data Protection Commission";
      case "GB" ->
          irish ? "le hOifig an Choimisinéara Faisnéise" : "the Information Commissioner’s Office";
      default ->
          irish
              ? "leis an údarás um chosaint sonraí i do thír"
              : "the data protection authority of your country";
    };
  }

  private String law(boolean irish) {
    boolean held =
        facts.value(Fact.KIND).equals("public-body") && facts.value(Fact.COUNTRY).equals("IE");
    if (!held) {
      return irish ? "Is iad ár sprioc " : "We aim at ";
    }
    return irish
        ? "Rialacháin an Aontais Eorpaigh (Inrochtaineacht Suíomhanna Gréasáin agus Feidhmchlár"
            + " Móibíleach Chomhlachtaí na hEarnála Poiblí) 2020, I.R. Uimh. 358 de 2020, agus"
            + " tríothu sin "
        : "The European Union (Accessibility of Websites and Mobile Applications of Public Sector"
            + " Bodies) Regulations 2020, S.I. No. 358 of 2020, and through them ";
  }
}
