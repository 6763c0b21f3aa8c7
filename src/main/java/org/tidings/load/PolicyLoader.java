package org.tidings.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tidings.base.RuleId;
import org.tidings.base.Severity;
import org.tidings.model.LocalText;
import org.tidings.model.Moment;
import org.tidings.model.Policy;

/** Reads {@code policy} of {@code site.yaml}. */
final class PolicyLoader {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{1,30}");
  private static final List<String> LISTS =
      List.of(
          "phones",
          "email_domains",
          "domains",
          "places",
          "payment_accounts",
          "asset_hosts",
          "embed_hosts",
          "forms_hosts",
          "public_funders",
          "mrn");

  private PolicyLoader() {}

  static Policy policy(Optional<Fields> group) {
    if (group.isEmpty()) {
      return new Policy(Optional.empty(), false, false, Map.of(), Map.of(), LocalText.empty());
    }
    Fields fields = group.get();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String name : LISTS) {
      List<String> items =
          switch (name) {
            case "mrn" -> patterns(fields, name);
            case "phones" -> phones(fields, name);
            default -> fields.texts(name);
          };
      if (!items.isEmpty()) {
        lists.put(name, items);
      }
    }
    return new Policy(
        fields.moment("since").map(Moment::day),
        fields.words("approvals").equals("required"),
        fields.truth("public_body"),
        severities(fields),
        lists,
        fields.localText("ai_wording"));
  }

  private static List<String> phones(Fields fields, String name) {
    List<String> phones = new ArrayList<>();
    for (YamlNode.Scalar item : fields.items(name)) {
      if (PHONE.matcher(item.text()).matches()) {
        phones.add(item.text());
      } else {
        fields
            .reading()
            .error(
                "value",
                item.at(),
                "\"%s\" is not a telephone number".formatted(Shown.brief(item.text())),
                "Write its digits, such as 061 482 219 or +353 61 482 219.");
      }
    }
    return phones;
  }

  /** Those of a list of patterns that can be read; of the others it tells. */
  private static List<String> patterns(Fields fields, String name) {
    List<String> patterns = new ArrayList<>();
    for (YamlNode.Scalar item : fields.items(name)) {
      try {
        patterns.add(Pattern.compile(item.text()).pattern());
      } catch (PatternSyntaxException e) {
        fields
            .reading()
            .error(
                "value",
                item.at(),
                "\"%s\" is not a pattern".formatted(Shown.brief(item.text())),
                "Write a regular expression in quotes, such as \"H\\\\d{6}\" for an H and six"
                    + " digits.");
      }
    }
    return patterns;
  }

  private static Map<RuleId, Severity> severities(Fields fields) {
    Map<RuleId, Severity> severities = new LinkedHashMap<>();
    if (!(fields.node("severity").orElse(null) instanceof YamlNode.Mapping mapping)) {
      fields.map("severity");
      return severities;
    }
    for (YamlNode.Pair pair : mapping.pairs()) {
      severity(pair, fields.reading(), severities);
    }
    return severities;
  }

  private static void severity(
      YamlNode.Pair pair, Reading reading, Map<RuleId, Severity> severities) {
    String word = pair.value() instanceof YamlNode.Scalar text ? text.text() : "";
    Optional<Severity> severity = Words.of(Severity.values(), Severity::word, word);
    if (!RuleId.isName(pair.key().text())) {
      reading.error(
          "value",
          pair.key().at(),
          "\"%s\" is not the id of a rule".formatted(pair.key().text()),
          "Write an id such as steal/image-no-credit; tidings explain lists them.");
    } else if (severity.isEmpty()) {
      reading.error(
          "value",
          pair.value().at(),
          "\"%s\" is not a severity".formatted(Shown.brief(word)),
          "Write error, warning or info.");
    } else {
      severities.put(new RuleId(pair.key().text()), severity.get());
    }
  }
}
