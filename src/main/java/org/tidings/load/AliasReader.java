package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.UrlPath;
import org.tidings.model.SiteConfig;

/** Reads the addresses that an entry once had. */
final class AliasReader {
  private final Fields fields;
  private final SiteConfig config;
  private final UrlPath own;
  private final List<LoadedEntry.AliasUse> aliases = new ArrayList<>();

  /**
   * @param own the address that the entry has now
   */
  AliasReader(Fields fields, SiteConfig config, UrlPath own) {
    this.fields = fields;
    this.config = config;
    this.own = own;
  }

  List<LoadedEntry.AliasUse> read() {
    Reading reading = fields.reading();
    for (YamlNode.Scalar item : fields.items("aliases")) {
      Attempt<UrlPath> alias = alias(item.text());
      alias
          .fault()
          .ifPresent(
              fault -> reading.error("old-address", item.at(), fault.message(), fault.hint()));
      alias.value().ifPresent(path -> add(path, item.at()));
    }
    return aliases;
  }

  private void add(UrlPath path, Span at) {
    boolean twice = aliases.stream().anyMatch(use -> use.path().equals(path));
    if (!path.equals(own) && !twice) {
      aliases.add(new LoadedEntry.AliasUse(path, fields.reading().at(at)));
      return;
    }
    fields
        .reading()
        .warning(
            "old-address-needless",
            at,
            twice ? "this address is written twice" : "this is the address that it has now",
            "Delete the line.");
  }

  private Attempt<UrlPath> alias(String text) {
    String base = config.url().substring(0, config.url().length() - 1);
    if (text.startsWith(base + "/")) {
      return Attempt.not(
          "an alias is an address within this site, without its host",
          "Write it as " + text.substring(base.length()) + ".");
    }
    if (text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || text.startsWith("//")) {
      return Attempt.not(
          "\"%s\" is an address of another site".formatted(Shown.brief(text)),
          "Only addresses that this site once had can lead here: /old/address/.");
    }
    if (!text.startsWith("/")) {
      return UrlPath.isSafe("/" + text)
          ? Attempt.not(
              "\"%s\" does not start with a slash".formatted(text), "Write it as /" + text + ".")
          : bad(text);
    }
    return UrlPath.isSafe(text) && !text.equals("/") ? Attempt.of(new UrlPath(text)) : bad(text);
  }

  private static Attempt<UrlPath> bad(String text) {
    return Attempt.not(
        "\"%s\" can't be an address of this site".formatted(Shown.brief(text)),
        "Write the path alone, without .. or ? or #: /old/address/.");
  }
}
