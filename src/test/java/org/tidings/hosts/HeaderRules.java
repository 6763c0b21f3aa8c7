package org.tidings.hosts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code _headers} as two hosts read it: where several rules fit an address, Cloudflare Pages joins
 * what they say of one header and knows how to take something back; Netlify's own engine takes what
 * is said last.
 */
final class HeaderRules {
  private final List<Rule> rules = new ArrayList<>();

  record Rule(String place, List<String> takenBack, Map<String, String> headers) {}

  HeaderRules(String file) {
    for (String line : file.split("\n", -1)) {
      String text = line.strip();
      if (text.startsWith("/")) {
        rules.add(new Rule(text, new ArrayList<>(), new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        Rule last = rules.get(rules.size() - 1);
        if (text.startsWith("! ")) {
          last.takenBack.add(text.substring(2));
        } else {
          int colon = text.indexOf(':');
          last.headers.put(text.substring(0, colon), text.substring(colon + 1).strip());
        }
      }
    }
  }

  List<Rule> all() {
    return rules;
  }

  Map<String, String> cloudflare(String address) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Access-Control-Allow-Origin", "*");
    Set<String> ours = new HashSet<>();
    for (Rule rule : rules) {
      if (matches("^" + pattern(rule.place, "(.*)") + "$", address)) {
        rule.takenBack.forEach(headers::remove);
        rule.headers.forEach(
            (name, value) -> {
              boolean joins = !ours.add(name) && headers.containsKey(name);
              headers.put(name, joins ? headers.get(name) + ", " + value : value);
            });
      }
    }
    return headers;
  }

  Map<String, String> netlify(String address) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Rule rule : rules) {
      String place = pattern(rule.place, "(.*)").replace("/(.*)", "/?(.*)").replaceAll("/$", "");
      if (matches("^" + place + "/?$", address)) {
        headers.putAll(rule.headers);
      }
    }
    return headers;
  }

  private static String pattern(String place, String star) {
    return Pattern.quote(place)
        .replace("*", "\\E" + star + "\\Q")
        .replace(":file", "\\E([^/]+)\\Q")
        .replace("\\Q\\E", "")
        .replaceAll("^\\\\Q/", "/\\\\Q")
        .replace("/\\E(.*)", "\\E/(.*)");
  }

  private static boolean matches(String pattern, String address) {
    return Pattern.compile(pattern).matcher(address).matches();
  }
}
