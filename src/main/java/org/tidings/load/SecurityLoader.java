package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.model.SiteConfig.Security;

/** Reads {@code security} of {@code site.yaml}. */
final class SecurityLoader {
  private SecurityLoader() {}

  static Security security(Optional<Fields> group) {
    return group
        .map(
            own ->
                new Security(
                    contact(own),
                    own.end("expires"),
                    own.read("policy", WebAddress::read),
                    own.truth("hsts"),
                    own.reading().at(own.at())))
        .orElseGet(Security::none);
  }

  private static List<String> contact(Fields own) {
    List<String> contact = new ArrayList<>();
    for (YamlNode.Scalar item : own.items("contact")) {
      Attempt<String> address = address(item.text());
      address
          .fault()
          .ifPresent(
              fault -> own.reading().error("value", item.at(), fault.message(), fault.hint()));
      address.value().ifPresent(contact::add);
    }
    return List.copyOf(contact);
  }

  /** RFC 9116, section 2.5.3: an address that starts with what it is, and on the web is safe. */
  private static Attempt<String> address(String text) {
    if (text.startsWith("https://")) {
      return WebAddress.read(text);
    }
    if (text.matches("tel:\\+[0-9-]{5,20}")) {
      return Attempt.of(text);
    }
    String mailbox = text.startsWith("mailto:") ? text.substring("mailto:".length()) : text;
    return MailAddress.read(mailbox).value().isPresent()
        ? Attempt.of("mailto:" + mailbox)
        : Attempt.not(
            "\"%s\" is neither a mail address nor one that starts with https://"
                .formatted(Shown.brief(text)),
            "Write it as security@example.org or https://example.org/report/.");
  }
}
