package org.tidings.feed;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.tidings.base.Checksum;

/** One item, made and printed once for all the feeds and formats that it stands in. */
final class Sheet {
  /** What a sheet weighs before it is printed, about. */
  private static final int BLANK = 2_000;

  private final Piece piece;
  private final ItemPress press;
  private final ReentrantLock busy = new ReentrantLock();
  private Optional<FeedItem> item = Optional.empty();
  private Optional<Checksum> checksum = Optional.empty();
  private volatile Map<FeedFormat, Fragment> fragments = Map.of();

  Sheet(Piece piece, ItemPress press) {
    this.piece = piece;
    this.press = press;
  }

  /** Takes it, unless somebody else is busy with it: then says no at once. */
  boolean take() {
    return busy.tryLock();
  }

  /** Takes it as soon as nobody else is busy with it. */
  void await() {
    busy.lock();
  }

  /** Lets others have it. */
  void release() {
    busy.unlock();
  }

  Piece piece() {
    return piece;
  }

  /** Works out what the item says; only while taken. */
  void look() {
    if (checksum.isEmpty()) {
      checksum = Optional.of(Checksum.of(item()));
    }
  }

  /** Prints the item in every format; only while taken. */
  void print() {
    if (!isPrinted()) {
      FeedItem said = item();
      look();
      fragments = press.fragments(piece, said);
      item = Optional.empty();
    }
  }

  private FeedItem item() {
    if (item.isEmpty()) {
      item = Optional.of(press.item(piece));
    }
    return item.get();
  }

  boolean isPrinted() {
    return !fragments.isEmpty();
  }

  /** Of all that the item says; only after it was looked at. */
  Checksum checksum() {
    return checksum.orElseThrow();
  }

  /** The item in one format; only after it was printed. */
  Fragment fragment(FeedFormat format) {
    return Optional.ofNullable(fragments.get(format)).orElseThrow();
  }

  /** About how many bytes it takes. */
  long weight() {
    return BLANK + fragments.values().stream().mapToLong(fragment -> fragment.bytes().length).sum();
  }
}
