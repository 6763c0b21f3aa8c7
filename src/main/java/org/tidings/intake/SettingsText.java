package org.tidings.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.SourcePath;
import org.tidings.load.Field;
import org.tidings.load.FieldTables;

/** Writes the {@code site.yaml} of a new site, with what each key means above it. */
final class SettingsText {
  /** What it names, and so must lie beside it. */
  static final List<SourcePath> FILES = List.of(new SourcePath("content/images/logo.png"));

  /** Where 112 and 999 are the numbers to ring. */
  private static final List<String> SAME_NUMBERS = List.of("IE", "GB");

  private static final Map<String, String> CARE =
      Map.of(
          "en",
          "Nothing here is medical advice. If you are unwell, ask your own doctor or pharmacist."
              + " In an emergency ring 112 or 999.",
          "ga",
          "Ní comhairle leighis é aon rud anseo. Má tá tú tinn, labhair le do dhochtúir nó le do"
              + " chógaiseoir féin. I gcás éigeandála glaoigh ar 112 nó 999.");

  private final SiteFacts facts;
  private final YamlOut out = new YamlOut();

  SettingsText(SiteFacts facts) {
    this.facts = facts;
  }

  /** The same numbers in an emergency as in Ireland. */
  static boolean knowsEmergency(SiteFacts facts) {
    return SAME_NUMBERS.contains(facts.value(Fact.COUNTRY));
  }

  /** The file without the day on which the site began. */
  String text() {
    return text(Optional.empty());
  }

  /** The file. */
  String text(Optional<LocalDate> today) {
    out.line(
        "# Everything that the site needs to know about its publisher. The rest is in the stories.");
    said("name", Fact.NAME);
    said("url", Fact.URL);
    said("language", Fact.LANGUAGE);
    if (facts.languages().size() > 1) {
      help("languages");
      out.list("languages", facts.languages());
    }
    said("timezone", Fact.TIMEZONE);
    said("country", Fact.COUNTRY);
    organisation();
    contact();
    care();
    hosts();
    today.ifPresent(this::identity);
    policy();
    return out.toString();
  }

  private void said(String key, Fact fact) {
    help(key);
    out.text(key, facts.value(fact));
  }

  private void help(String key) {
    field(key).ifPresent(field -> out.line("").line("# " + field.help()));
  }

  private static Optional<Field> field(String key) {
    return FieldTables.site().field(key);
  }

  private void organisation() {
    help("organisation");
    out.line("organisation:");
    part("name", facts.value(Fact.ORGANISATION));
    part("url", facts.value(Fact.ORGANISATION_URL));
    part("logo", "images/logo.png");
    part("kind", facts.value(Fact.KIND));
  }

  private void part(String key, String value) {
    out.line("  " + key + ": " + YamlOut.scalar(value));
  }

  private void contact() {
    help("contact");
    String mail = facts.value(Fact.EMAIL);
    String phone = facts.value(Fact.PHONE);
    if (mail.isEmpty() && phone.isEmpty()) {
      out.line("# contact:").line("#   email: name@example.org").line("#   phone: its number");
      return;
    }
    out.line("contact:");
    if (!mail.isEmpty()) {
      part("email", mail);
    }
    if (!phone.isEmpty()) {
      part("phone", phone);
    }
  }

  private void care() {
    help("care");
    if (knowsEmergency(facts)) {
      out.line("care:");
      facts.languages().stream()
          .filter(CARE::containsKey)
          .forEach(code -> part(code, CARE.getOrDefault(code, "")));
    } else {
      out.line("# care: Whom to ask, and what to ring in an emergency, in your country.");
    }
  }

  private void hosts() {
    String hosts = facts.value(Fact.HOSTS);
    if (!hosts.isEmpty()) {
      help("hosts");
      out.list("hosts", SiteFacts.list(hosts));
    }
  }

  /** A site that moves to another address keeps the ids that its feeds began with. */
  private void identity(LocalDate today) {
    String host = URI.create(facts.value(Fact.URL)).getHost();
    help("identity");
    if (host == null || !facts.knows(Fact.URL)) {
      out.line("# identity:").line("#   authority: example.org").line("#   since: " + today);
    } else {
      out.line("identity:");
      part("authority", host);
      out.line("  since: " + today);
    }
  }

  private void policy() {
    help("policy");
    out.line("policy:");
    out.line("  public_body: " + facts.value(Fact.KIND).equals("public-body"));
    if (!facts.value(Fact.PHONE).isEmpty()) {
      out.line("  phones:").line("    - " + YamlOut.scalar(facts.value(Fact.PHONE)));
    }
    out.line("  # More numbers and mailboxes of your own, which stories may print:");
    out.line("  # phones: [061 482 219]");
    out.line("  # email_domains: [example.org]");
  }
}
