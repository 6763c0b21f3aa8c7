package org.tidings.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.tidings.feed.PartLook.Fault;

/**
 * What was found in items when they were read back, each once. It is known of a printed sheet as
 * long as that is kept for printing, so this holds no more than {@link Sheets} do.
 */
final class ReadSheets {
  private final PartLook look;
  private final Map<Sheet, Optional<Map<FeedFormat, Read>>> known =
      Collections.synchronizedMap(new WeakHashMap<>());

  ReadSheets(PartLook look) {
    this.look = look;
  }

  /** An item as it was read. */
  private record Read(String id, List<Fault> faults) {}

  /** What is wrong with a file; nothing when an item can't be read by itself. */
  Optional<List<Fault>> faults(Composition file, FeedFormat format) {
    List<Sheet> unread = file.items().stream().filter(sheet -> !known.containsKey(sheet)).toList();
    file.issue().inGroups(unread, this::read);
    List<Fault> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Sheet sheet : file.items()) {
      Optional<Read> read = known.getOrDefault(sheet, Optional.empty()).map(of -> of.get(format));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(read.get().faults());
      if (!ids.add(read.get().id())) {
        found.add(Fault.twice(read.get().id()));
      }
    }
    List<FeedPart> frame = parts(file.frame().getBytes(StandardCharsets.UTF_8), format);
    if (frame.size() != 1) {
      return Optional.empty();
    }
    found.addAll(look.atShell(frame.get(0), format));
    return Optional.of(found);
  }

  private void read(List<Sheet> group) {
    List<Sheet> unread = group.stream().filter(sheet -> !known.containsKey(sheet)).toList();
    List<FeedPart> shells = parts(together(unread), FeedFormat.RSS);
    if (shells.size() == 2 * unread.size() + 1) {
      for (int i = 0; i < unread.size(); i++) {
        Sheet sheet = unread.get(i);
        known.put(sheet, read(sheet, shells.get(2 * i), shells.get(2 * i + 1)));
      }
    } else {
      unread.forEach(sheet -> known.put(sheet, Optional.empty()));
    }
  }

  private Optional<Map<FeedFormat, Read>> read(Sheet sheet, FeedPart rss, FeedPart atom) {
    FeedPart json;
    try {
      json = JsonReader.item(sheet.fragment(FeedFormat.JSON).bytes());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean alike =
        rss.id().equals(json.id())
            && atom.id().equals(json.id())
            && text(sheet).filter(json.text()::equals).isPresent();
    if (!alike) {
      return Optional.empty();
    }
    List<Fault> ofText = look.atTexts(json, sheet.piece().written());
    Map<FeedFormat, Read> read = new EnumMap<>(FeedFormat.class);
    read.put(FeedFormat.RSS, read(rss, FeedFormat.RSS, ofText));
    read.put(FeedFormat.ATOM, read(atom, FeedFormat.ATOM, ofText));
    read.put(FeedFormat.JSON, read(json, FeedFormat.JSON, ofText));
    return Optional.of(read);
  }

  private Read read(FeedPart item, FeedFormat format, List<Fault> ofText) {
    List<Fault> faults = new ArrayList<>(look.atShell(item, format));
    faults.addAll(ofText);
    return new Read(item.id(), List.copyOf(faults));
  }

  /** The text that an item has in RSS and in Atom, if that is the same. */
  private static Optional<String> text(Sheet sheet) {
    Fragment rss = sheet.fragment(FeedFormat.RSS);
    return rss.hasTextOf(sheet.fragment(FeedFormat.ATOM)) ? rss.text() : Optional.empty();
  }

  /** The items as one document, each in RSS and in Atom, without their texts. */
  private static byte[] together(List<Sheet> sheets) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 14);
    all.writeBytes(ascii("<all>"));
    for (Sheet sheet : sheets) {
      Fragment rss = sheet.fragment(FeedFormat.RSS);
      StringBuilder start = new StringBuilder("<sheet");
      rss.namespaces().forEach(each -> start.append(Composition.declaration(each)));
      all.writeBytes(ascii(start.append('>').toString()));
      rss.writeShell(all);
      sheet.fragment(FeedFormat.ATOM).writeShell(all);
      all.writeBytes(ascii("</sheet>"));
    }
    all.writeBytes(ascii("</all>"));
    return all.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The parts of a feed, its head last; none when it is not well-formed. */
  private static List<FeedPart> parts(byte[] feed, FeedFormat format) {
    List<FeedPart> parts = new ArrayList<>();
    try {
      format.reader().read(feed, parts::add);
      return parts;
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
