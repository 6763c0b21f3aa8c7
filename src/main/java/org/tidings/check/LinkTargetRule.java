package org.tidings.check;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.base.Ascii;
import org.tidings.model.Outline.LinkUse;
import org.tidings.model.Target;

/** Mailboxes and telephone numbers that stand in the targets of links only. */
final class LinkTargetRule implements ManuscriptRule {
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private final OwnPhones phones;
  private final OwnMail mail;

  LinkTargetRule(OwnPhones phones, OwnMail mail) {
    this.phones = phones;
    this.mail = mail;
  }

  @Override
  public void read(Desk desk) {
    Set<String> told = new HashSet<>();
    desk.manuscript().entry().stream()
        .flatMap(entry -> entry.outline().links().stream())
        .forEach(link -> read(desk, link, told));
  }

  private void read(Desk desk, LinkUse link, Set<String> told) {
    if (!(link.target() instanceof Target.External target)) {
      return;
    }
    String url = Ascii.lower(target.url());
    if (url.startsWith("mailto:")) {
      mailboxes(url.substring(7)).forEach(mailbox -> mailbox(desk, link, mailbox, told));
    } else if (url.startsWith("tel:")) {
      phone(desk, link, url.substring(4), told);
    }
  }

  /** The addresses of a link: those before the question mark, and copies behind it. */
  private static Stream<String> mailboxes(String written) {
    return Arrays.stream(written.split("[?&,;]", -1))
        .map(part -> part.replaceFirst("^(?:to|cc|bcc)=", ""))
        .map(LinkTargetRule::decoded)
        .filter(part -> part.matches("[^\\s@=]{1,64}@[^\\s@=]{3,253}"));
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2b"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }

  private void mailbox(Desk desk, LinkUse link, String mailbox, Set<String> told) {
    String domain = mailbox.substring(mailbox.indexOf('@') + 1);
    boolean written =
        desk.manuscript().blocks().stream().anyMatch(block -> block.lower().contains(mailbox));
    if (mail.isForeign(domain) && !written && told.add(mailbox)) {
      desk.tellPersonal(mail.verdict(domain), mailbox, link.at());
    }
  }

  private void phone(Desk desk, LinkUse link, String written, Set<String> told) {
    phones
        .parse(decoded(written))
        .filter(number -> !phones.isKnown(number))
        .filter(number -> told.add(OwnPhones.international(number)))
        .filter(number -> !stands(number, desk))
        .ifPresent(
            number ->
                desk.tellPersonal(
                    PhoneRule.verdict(OwnPhones.isPersonal(number)), decoded(written), link.at()));
  }

  /** Whether a number also stands in the text, in whatever layout, where it is told of. */
  private static boolean stands(PhoneNumber wanted, Desk desk) {
    String digits = Long.toString(wanted.getNationalNumber());
    return desk.manuscript().blocks().stream()
        .anyMatch(block -> NO_DIGITS.matcher(block.text()).replaceAll("").contains(digits));
  }
}
