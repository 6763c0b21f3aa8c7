package org.tidings.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was read of a feed's head or of one item: filled while reading, then looked at. */
final class FeedPart {
  private final boolean head;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private String id = "";

  private FeedPart(boolean head) {
    this.head = head;
  }

  static FeedPart head() {
    return new FeedPart(true);
  }

  static FeedPart item() {
    return new FeedPart(false);
  }

  /** That something with this name is there and is not empty. */
  void has(String name) {
    names.add(name);
  }

  void identify(String given) {
    id = given;
  }

  void address(String address) {
    addresses.add(address);
  }

  void html(String html) {
    texts.add(html);
  }

  boolean isHead() {
    return head;
  }

  Set<String> names() {
    return names;
  }

  String id() {
    return id;
  }

  /** Addresses that stand in the feed itself. */
  List<String> addresses() {
    return addresses;
  }

  /** The item's HTML in one; empty when it has none. */
  String text() {
    return String.join("", texts);
  }

  /** The item's HTML. */
  List<String> texts() {
    return texts;
  }
}
