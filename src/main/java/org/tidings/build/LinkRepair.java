package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Location;

/** Takes tracking parameters out of the links of a text, where a rule found them. */
final class LinkRepair {
  private static final Pattern LINES = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'\\])]++");
  private static final Pattern WHOLE = Pattern.compile("(?i)https?://[^\\s<>\"]++");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_[a-z0-9_]{1,40}|fbclid|gclid|msclkid|mc_eid|mc_cid|igshid|_hsenc|_hsmi"
              + "|yclid|twclid)(?:=.*)?");
  private static final Pattern JOINT = Pattern.compile("&amp;|&#38;|&|;");

  /** The lines, each with its end. */
  private final List<String> lines = new ArrayList<>();

  private final int mark;
  private int count;

  LinkRepair(String text) {
    mark = text.startsWith("\uFEFF") ? 1 : 0;
    Matcher end = LINES.matcher(text);
    int from = 0;
    while (end.find()) {
      lines.add(text.substring(from, end.end()));
      from = end.end();
    }
    lines.add(text.substring(from));
  }

  /** Mends the links that a finding points to: in its columns, else those of its line. */
  void at(Location at) {
    if (!at.hasLine() || at.line() > lines.size()) {
      return;
    }
    int shift = at.line() == 1 ? mark : 0;
    String line = lines.get(at.line() - 1);
    int from = Math.min(line.length(), at.column() - 1 + shift);
    int to = Math.max(from, Math.min(line.length(), at.endColumn() - 1 + shift));
    String mended = line.substring(0, from) + mended(line, from, to) + line.substring(to);
    lines.set(at.line() - 1, mended.equals(line) ? mended(line, 0, line.length()) : mended);
  }

  private String mended(String line, int from, int to) {
    String part = line.substring(from, to);
    if (WHOLE.matcher(part).matches()) {
      String clean = clean(part);
      count += clean.equals(part) ? 0 : 1;
      return clean;
    }
    StringBuilder out = new StringBuilder();
    Matcher address = ADDRESS.matcher(part);
    int done = 0;
    while (address.find()) {
      String clean = clean(address.group());
      count += clean.equals(address.group()) ? 0 : 1;
      out.append(part, done, address.start()).append(clean);
      done = address.end();
    }
    return out.append(part.substring(done)).toString();
  }

  /** The address without its tracking parameters; all else stays as it was written. */
  static String clean(String address) {
    int hash = address.indexOf('#');
    String head = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : "#" + parameters(address.substring(hash + 1));
    int query = head.indexOf('?');
    if (query >= 0) {
      String kept = parameters(head.substring(query + 1));
      head = head.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }
    return head + (fragment.equals("#") ? "" : fragment);
  }

  private static String parameters(String list) {
    if (!hasTracking(list)) {
      return list;
    }
    StringBuilder kept = new StringBuilder();
    Matcher joint = JOINT.matcher(list);
    String before = "";
    int from = 0;
    while (from <= list.length()) {
      boolean more = joint.find();
      String one = list.substring(from, more ? joint.start() : list.length());
      if (!TRACKING.matcher(one).matches()) {
        kept.append(kept.isEmpty() ? "" : before).append(one);
      }
      before = more ? joint.group() : "";
      from = more ? joint.end() : list.length() + 1;
    }
    return kept.toString();
  }

  private static boolean hasTracking(String list) {
    for (String one : JOINT.split(list)) {
      if (TRACKING.matcher(one).matches()) {
        return true;
      }
    }
    return false;
  }

  /** How many links were mended. */
  int count() {
    return count;
  }

  /** The text as it is now. */
  String text() {
    return String.join("", lines);
  }
}
