package org.tidings.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.Moment;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig.Security;

/** What {@code site.yaml} asks of hosts is something that they can do, and is still true. */
final class HostRules {
  private static final String EXPIRES = "site/security-expires";
  private static final int NEAR = 30;

  private final Site site;

  HostRules(Site site) {
    this.site = site;
  }

  void inspect(Findings findings) {
    Security security = site.config().security();
    if (!security.contact().isEmpty()) {
      expires(security, findings);
    } else if (security.expires().isPresent() || security.policy().isPresent()) {
      findings.warning(
          EXPIRES,
          security.at(),
          "`security` names nobody to write to, so there is no security.txt",
          "Add a line such as contact: [security@example.org].");
    }
    redirects(findings);
  }

  private void expires(Security security, Findings findings) {
    Optional<Moment> expires = security.expires();
    LocalDate today = LocalDate.ofInstant(site.asOf(), ZoneOffset.UTC);
    String hint =
        "See whether the addresses still hold, then write a day within a year: expires: %s."
            .formatted(today.plusMonths(11));
    if (expires.isEmpty()) {
      findings.error(
          EXPIRES,
          security.at(),
          "`security` does not say until when its addresses hold, so there is no security.txt",
          hint);
      return;
    }
    Instant end = expires.get().at();
    if (!end.isAfter(site.asOf())) {
      findings.warning(
          EXPIRES,
          security.at(),
          "the addresses of `security` held until %s; nobody goes by them any more"
              .formatted(expires.get().day()),
          hint);
    } else if (end.isBefore(today.plusDays(NEAR).atStartOfDay(ZoneOffset.UTC).toInstant())) {
      findings.warning(
          EXPIRES,
          security.at(),
          "the addresses of `security` hold only until %s".formatted(expires.get().day()),
          hint);
    } else if (end.isAfter(
        today.plusYears(1).plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant())) {
      findings.warning(
          EXPIRES,
          security.at(),
          "the addresses of `security` can't be known to hold until %s"
              .formatted(expires.get().day()),
          hint);
    }
  }

  private void redirects(Findings findings) {
    HostPolicy policy = HostPolicy.of(site, "");
    for (Host host : site.config().hosts()) {
      long rules = rules(host, policy);
      if (!host.isPlain() && rules > host.mostRules()) {
        findings.info(
            "site/redirect-limit",
            Location.of(new SourcePath("content/site.yaml")),
            "%s reads %s rules about single addresses and the site has %s; at the oldest addresses"
                    .formatted(host.word(), host.mostRules(), rules)
                + " readers meet a page that sends them on",
            "Nothing is lost. Only nginx reads them all.");
      }
    }
  }

  /** For Netlify an address with a slash and one without are the same. */
  private static long rules(Host host, HostPolicy policy) {
    long withdrawn = host == Host.APACHE ? 0 : policy.withdrawn().size();
    return host == Host.NETLIFY
        ? withdrawn
            + policy.redirects().stream()
                .map(rule -> rule.from().value().replaceAll("/$", ""))
                .distinct()
                .count()
        : withdrawn + policy.redirects().size();
  }
}
