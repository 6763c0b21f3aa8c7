package org.tidings.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.base.Severity;

/** Mailboxes that may stand in a story, and what to say of others. */
final class OwnMail {
  private final Set<String> consumers = Facts.of("consumer-mail");
  private static final Set<String> NO_DOMAINS =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "css", "html", "js", "md", "pdf");
  private static final Verdict VERDICT =
      Verdict.error(
          "reveal/email",
          "A mailbox that is not the organisation's",
          "Remove it; a mail domain of the organisation goes on the list email_domains of the"
              + " policy in site.yaml.");

  private final Set<String> domains;

  OwnMail(House house) {
    domains =
        Stream.concat(house.list("email_domains").stream(), house.hosts().stream())
            .map(Ascii::lower)
            .map(host -> host.startsWith("www.") ? host.substring(4) : host)
            .collect(Collectors.toSet());
  }

  /** Whether a domain can hold mailboxes of others. */
  boolean isForeign(String domain) {
    String ending = Ascii.lower(domain.substring(domain.lastIndexOf('.') + 1));
    return !NO_DOMAINS.contains(ending) && !House.isUnder(domain, domains);
  }

  /** What to say of a mailbox of a domain. */
  Verdict verdict(String domain) {
    boolean anybody = House.isUnder(domain, consumers);
    return VERDICT.at(anybody ? Severity.ERROR : Severity.WARNING);
  }
}
