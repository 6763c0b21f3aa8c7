package org.tidings.feed;

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
    file.issue().each(file.items(), this::read);
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
    List<FeedPart> frame = parts(file.frame(), format);
    if (frame.size() != 1) {
      return Optional.empty();
    }
    found.addAll(look.atShell(frame.get(0), format));
    return Optional.of(found);
  }

  private void read(Sheet sheet) {
    if (!known.containsKey(sheet)) {
      known.put(sheet, readAnew(sheet));
    }
  }

  private Optional<Map<FeedFormat, Read>> readAnew(Sheet sheet) {
    List<FeedPart> xml = parts(together(sheet), FeedFormat.RSS);
    List<FeedPart> json = parts(alone(sheet), FeedFormat.JSON);
    boolean alike =
        xml.size() == 3
            && json.size() == 2
            && xml.get(0).id().equals(xml.get(1).id())
            && xml.get(0).id().equals(json.get(0).id())
            && xml.get(2).text().equals(json.get(0).text());
    if (!alike) {
      return Optional.empty();
    }
    List<Fault> ofText = look.atTexts(json.get(0), sheet.piece().written());
    Map<FeedFormat, Read> read = new EnumMap<>(FeedFormat.class);
    read.put(FeedFormat.RSS, read(xml.get(0), FeedFormat.RSS, ofText));
    read.put(FeedFormat.ATOM, read(xml.get(1), FeedFormat.ATOM, ofText));
    read.put(FeedFormat.JSON, read(json.get(0), FeedFormat.JSON, ofText));
    return Optional.of(read);
  }

  private Read read(FeedPart item, FeedFormat format, List<Fault> ofText) {
    List<Fault> faults = new ArrayList<>(look.atShell(item, format));
    faults.addAll(ofText);
    return new Read(item.id(), List.copyOf(faults));
  }

  /** The item in RSS and in Atom, without the text that both have, and the text. */
  private static String together(Sheet sheet) {
    Fragment rss = sheet.fragment(FeedFormat.RSS);
    Fragment atom = sheet.fragment(FeedFormat.ATOM);
    StringBuilder all = new StringBuilder("<all");
    rss.namespaces().forEach(each -> all.append(Composition.declaration(each)));
    all.append('>').append(rss.shell()).append(atom.shell());
    if (rss.text().equals(atom.text())) {
      all.append("<content>").append(rss.text()).append("</content>");
    }
    return all.append("</all>").toString();
  }

  private static String alone(Sheet sheet) {
    String item = new String(sheet.fragment(FeedFormat.JSON).bytes(), StandardCharsets.UTF_8);
    return "{\"items\":[" + item + "]}";
  }

  /** The parts of a feed, its head last; none when it is not well-formed. */
  private static List<FeedPart> parts(String text, FeedFormat format) {
    List<FeedPart> parts = new ArrayList<>();
    try {
      format.reader().read(text.getBytes(StandardCharsets.UTF_8), parts::add);
      return parts;
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
