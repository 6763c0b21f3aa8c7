package org.tidings.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at a part of a feed that was read back. */
record PartLook(FeedLinks links) {

  /** Something wrong, in words to put after the name of the feed. */
  record Fault(String rule, String what) {

    static Fault twice(String id) {
      return new Fault("feed/duplicate-id", "has two items \"" + id + "\"");
    }
  }

  /**
   * What is missing and what leads nowhere.
   *
   * @param written addresses as editors wrote them: whether those exist is for the rules on links
   *     to say
   */
  List<Fault> at(FeedPart part, FeedFormat format, Set<String> written) {
    List<Fault> found = atShell(part, format);
    found.addAll(atTexts(part, written));
    return found;
  }

  /** The same without its texts. */
  List<Fault> atShell(FeedPart part, FeedFormat format) {
    List<Fault> found = new ArrayList<>();
    String where = where(part);
    for (String name : part.isHead() ? format.ofFeeds() : format.ofItems()) {
      if (!part.names().contains(name)) {
        found.add(new Fault("feed/missing-element", where + " has no \"" + name + "\""));
      }
    }
    part.addresses().forEach(address -> address(address, where, found));
    return found;
  }

  /** The same of its texts alone. */
  List<Fault> atTexts(FeedPart part, Set<String> written) {
    List<Fault> found = new ArrayList<>();
    for (String html : part.texts()) {
      for (String address : FeedLinks.in(html)) {
        if (!written.contains(address)) {
          address(address, where(part), found);
        }
      }
    }
    return found;
  }

  private static String where(FeedPart part) {
    return part.isHead() ? "as a whole" : "in item \"" + part.id() + "\"";
  }

  private void address(String address, String where, List<Fault> found) {
    links
        .fault(address)
        .ifPresent(
            why -> found.add(new Fault("feed/broken-link", where + " links to " + address + why)));
  }
}
