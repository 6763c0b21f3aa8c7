package org.tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;
import org.tidings.markup.Tag;
import org.tidings.model.Story;

/** Links that follow readers, and forms on other sites (editorial policy, section 4). */
final class LinkTags {
  /** What tracking parameters are called. */
  static final Pattern TRACKING =
      Pattern.compile(
          "(?i)[?&;#](utm_[a-z0-9_]{1,40}|fbclid|gclid|msclkid|mc_eid|mc_cid|igshid|_hsenc|_hsmi"
              + "|yclid|twclid)(?==|&|$|#)");

  private static final List<String> SHORTENERS =
      List.of("bit.ly", "t.co", "tinyurl.com", "ow.ly", "lnkd.in", "buff.ly");
  private static final List<String> FORMS =
      List.of(
          "forms.gle",
          "forms.office.com",
          "forms.office365.com",
          "forms.microsoft.com",
          "forms.cloud.microsoft",
          "surveymonkey.com",
          "surveymonkey.co.uk",
          "surveymonkey.ie",
          "surveymonkey.net",
          "typeform.com",
          "jotform.com",
          "jotform.co",
          "jotform.eu",
          "jotformeu.com");
  private static final Pattern HOME = Pattern.compile("(?:https?:)?//[^/?#]*/?");
  private static final String AI = "cheat/undisclosed-ai";

  private final Desk desk;

  LinkTags(Desk desk) {
    this.desk = desk;
  }

  void read(Tag link) {
    String address = link.attribute("href").orElse("").strip();
    Optional<String> host = Host.of(address);
    tracking(link, address, host);
    if (host.isPresent() && isForm(host.get(), address)) {
      desk.tell(
          Verdict.warning(
              "pry/health-form",
              "leads to a form on " + host.get() + ", which keeps what readers enter",
              "Offer a telephone number or a form of your own; or add the host to forms_hosts"
                  + " under policy in site.yaml."),
          link.address());
    }
    if (Ascii.lower(address).contains("utm_source=chatgpt") && isSilent()) {
      desk.tell(
          Verdict.error(
              AI,
              "this link was copied from ChatGPT, and the story does not say so",
              "Add ai: assisted or ai: generated, or take the link's utm_source out."),
          link.address());
    }
  }

  private boolean isSilent() {
    return desk.findings(AI) == 0
        && desk.manuscript().story().map(Story::ai).filter("none"::equals).isPresent();
  }

  private void tracking(Tag link, String address, Optional<String> host) {
    Matcher tracking = TRACKING.matcher(address);
    if (address.indexOf('=') >= 0 && tracking.find()) {
      desk.tell(
          Verdict.warning(
              "pry/tracking-link",
              "this link tells the other site where its reader comes from ("
                  + tracking.group(1)
                  + ")",
              "Take the parameter out; \"tidings check --fix\" does it."),
          link.address());
    } else if (host.filter(name -> isUnder(name, SHORTENERS)).isPresent()) {
      desk.tell(
          Verdict.warning(
              "pry/tracking-link",
              host.get() + " counts who follows this link, and hides where it leads",
              "Open it and link to the page that it leads to."),
          link.address());
    }
  }

  private static boolean isUnder(String host, List<String> known) {
    for (String each : known) {
      if (host.endsWith(each)
          && (host.length() == each.length()
              || host.charAt(host.length() - each.length() - 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  private boolean isForm(String host, String address) {
    boolean form =
        (isUnder(host, FORMS) && !HOME.matcher(address).matches())
            || (host.equals("docs.google.com") && address.contains("/forms/"));
    return form && !House.isUnder(host, desk.house().list("forms_hosts"));
  }
}
