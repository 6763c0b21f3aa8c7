package org.tidings.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Ascii;
import org.tidings.base.SourcePath;
import org.tidings.base.UrlPath;

/** All posts of the old site with their places in the new one, found by any address they had. */
final class Archive {
  private final List<StoryPlan> plans;
  private final Map<String, StoryPlan> byAddress = new HashMap<>();
  private final Map<String, StoryPlan> byFile = new HashMap<>();
  private final Optional<String> oldUrl;

  Archive(List<StoryPlan> plans, Optional<String> oldUrl) {
    this.plans = withoutShared(plans);
    this.oldUrl = oldUrl;
    for (StoryPlan plan : this.plans) {
      String path = plan.page().file().path();
      byFile.put(path, plan);
      byFile.putIfAbsent(plan.page().file().stem(), plan);
      plan.address().ifPresent(address -> byAddress.putIfAbsent(key(address.value()), plan));
      plan.addresses().forEach(address -> byAddress.putIfAbsent(key(address.value()), plan));
    }
    for (StoryPlan plan : this.plans) {
      plan.address().ifPresent(address -> byAddress.putIfAbsent(loose(address.value()), plan));
    }
  }

  /** Two posts can't answer one address: the first keeps it. */
  private static List<StoryPlan> withoutShared(List<StoryPlan> plans) {
    Map<String, SourcePath> owners = new HashMap<>();
    List<StoryPlan> cleared = new ArrayList<>();
    for (StoryPlan plan : plans) {
      List<UrlPath> own = new ArrayList<>();
      for (UrlPath address : plan.addresses()) {
        SourcePath owner = owners.putIfAbsent(loose(address.value()), plan.target());
        if (owner == null) {
          own.add(address);
        } else if (!owner.equals(plan.target())) {
          plan.page()
              .notes()
              .dropped("addresses", 0, address + " is an alias of " + owner + " too");
        }
      }
      cleared.add(plan.with(own));
    }
    return cleared;
  }

  List<StoryPlan> plans() {
    return plans;
  }

  /** The old site's own address without a slash at its end. */
  Optional<String> oldUrl() {
    return oldUrl;
  }

  /** The hosts under which the old site answered. */
  Set<String> hosts() {
    Set<String> hosts = new HashSet<>();
    oldUrl
        .map(url -> Ascii.lower(url.replaceFirst("^https?://", "").replaceFirst("/.*", "")))
        .ifPresent(
            host -> {
              hosts.add(host);
              hosts.add(host.startsWith("www.") ? host.substring(4) : "www." + host);
            });
    return hosts;
  }

  /** The post at an old address. */
  Optional<StoryPlan> at(String path) {
    StoryPlan exact = byAddress.get(key(path));
    return exact != null ? Optional.of(exact) : Optional.ofNullable(byAddress.get(loose(path)));
  }

  /** The post of a file: its path, its path below the posts, or its name without ending. */
  Optional<StoryPlan> ofFile(String name) {
    String bare = name.replaceFirst("^/+", "");
    StoryPlan plan = byFile.get(bare);
    if (plan == null) {
      plan = byFile.get(bare.replaceFirst("^.*/", "").replaceFirst("\\.(md|markdown|html)$", ""));
    }
    return Optional.ofNullable(plan);
  }

  /** An address in the one form by which posts are found. */
  static String key(String path) {
    String plain = path.replaceFirst("[?#].*$", "").replaceFirst("/index\\.html?$", "/");
    plain = plain.replaceFirst("\\.html?$", "").replaceFirst("/+$", "");
    if (plain.indexOf('%') < 0) {
      return plain;
    }
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }

  private static String loose(String path) {
    return Ascii.lower(key(path));
  }
}
