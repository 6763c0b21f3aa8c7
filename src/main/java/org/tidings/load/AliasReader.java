package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.UrlPath;
import org.tidings.model.SiteConfig;

/** Reads the addresses that an entry once had. */
final class AliasReader {
  private final SiteConfig config;

  AliasReader(SiteConfig config) {
    this.config = config;
  }

  List<LoadedEntry.AliasUse> read(Fields fields, UrlPath own) {
    List<LoadedEntry.AliasUse> aliases = new ArrayList<>();
    Reading reading = fields.reading();
    for (YamlNode.Scalar item : fields.items("aliases")) {
      Attempt<UrlPath> alias = alias(item.text());
      alias
          .fault()
          .ifPresent(fault -> reading.error("alias", item.at(), fault.message(), fault.hint()));
      alias
          .value()
          .filter(path -> isNew(path, own, item, reading, aliases))
          .ifPresent(path -> aliases.add(new LoadedEntry.AliasUse(path, reading.at(item.at()))));
    }
    return aliases;
  }

  private static boolean isNew(
      UrlPath path,
      UrlPath own,
      YamlNode.Scalar item,
      Reading reading,
      List<LoadedEntry.AliasUse> seen) {
    boolean twice = seen.stream().anyMatch(use -> use.path().equals(path));
    if (path.equals(own) || twice) {
      reading.warning(
          "alias-needless",
          item.at(),
          path.equals(own)
              ? "this is the address that it has now"
              : "this address is written twice",
          "Delete the line.");
    }
    return !path.equals(own) && !twice;
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
