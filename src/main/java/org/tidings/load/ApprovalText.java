package org.tidings.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.SourcePath;

/**
 * A story's file as bytes: what an approval of it is bound to, and the same file with an approval
 * more. Every byte outside of {@code approved} stays what it is.
 */
public final class ApprovalText {
  private final SourcePath file;
  private final byte[] bytes;
  private final SourceText source;
  private final FrontMatter front;
  private final YamlNode.Mapping fields;

  private ApprovalText(SourcePath file, byte[] bytes, SourceText source, FrontMatter front) {
    this.file = file;
    this.bytes = bytes;
    this.source = source;
    this.front = front;
    this.fields = front.fields().orElseThrow();
  }

  /** An approval to write: who, when and of what; each as it stands in the file. */
  public record Entry(String by, String at, String hash) {
    String flow() {
      return "{by: %s, at: %s, hash: %s}".formatted(by, at, hash);
    }
  }

  /** Reads a file; nothing when its front matter has faults. */
  public static Optional<ApprovalText> of(SourcePath file, byte[] bytes) {
    Findings findings = new Findings();
    SourceText source = new TextDecoder(file, "front-matter", findings).read(bytes);
    Reading reading = new Reading(source, "front-matter", findings);
    FrontMatter front = new FrontMatterReader(reading, FieldTables.story()).read();
    return findings.hasErrors() || front.fields().isEmpty()
        ? Optional.empty()
        : Optional.of(new ApprovalText(file, bytes, source, front));
  }

  /** What an approval is bound to, but for the pictures. */
  public Digest content() {
    String body = source.text().substring(source.offset(front.firstLine()));
    return FieldDigest.of(fields, Digest.of(body));
  }

  /**
   * The file with an approval more, in the place of an older one by the same person; nothing when
   * {@code approved} is written so that nothing can be added to it.
   */
  public Optional<byte[]> with(Entry entry) {
    int close = front.firstLine() - 1;
    int open = 1;
    while (!source.line(open).stripTrailing().equals("---")) {
      open++;
    }
    int start = source.offset(open + 1);
    String block = source.text().substring(start, source.offset(close));
    Optional<ApprovalEdit> edit = ApprovalEdit.of(block, entry);
    return edit.map(found -> applied(found, start)).filter(changed -> isSound(changed, entry));
  }

  private byte[] applied(ApprovalEdit edit, int start) {
    String raw = new String(bytes, StandardCharsets.UTF_8);
    boolean windows = raw.contains("\r\n");
    int from = inRaw(raw, start + edit.from());
    int to = inRaw(raw, start + edit.to());
    String text = windows ? edit.text().replace("\n", "\r\n") : edit.text();
    return (raw.substring(0, from) + text + raw.substring(to)).getBytes(StandardCharsets.UTF_8);
  }

  /** Where a place of the decoded text is in the text with its mark and its line ends. */
  private static int inRaw(String raw, int place) {
    int at = raw.startsWith("\uFEFF") ? 1 : 0;
    for (int left = place; left > 0; left--) {
      at += raw.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /** Whether nothing but the approvals has changed, and the new one is among them. */
  private boolean isSound(byte[] changed, Entry entry) {
    boolean wasText =
        Arrays.equals(
            new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    return wasText
        && of(file, changed)
            .filter(text -> text.content().equals(content()))
            .filter(text -> text.approvals().anyMatch(entry::equals))
            .isPresent();
  }

  private java.util.stream.Stream<Entry> approvals() {
    return fields.pairs().stream()
        .filter(pair -> pair.key().text().equals(FieldDigest.APPROVED))
        .map(YamlNode.Pair::value)
        .filter(YamlNode.Items.class::isInstance)
        .flatMap(list -> ((YamlNode.Items) list).items().stream())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(item -> entry((YamlNode.Mapping) item));
  }

  private static Entry entry(YamlNode.Mapping item) {
    return new Entry(value(item, "by"), value(item, "at"), value(item, "hash"));
  }

  private static String value(YamlNode.Mapping item, String key) {
    return item.pairs().stream()
        .filter(pair -> pair.key().text().equals(key))
        .map(YamlNode.Pair::value)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(value -> ((YamlNode.Scalar) value).text())
        .findFirst()
        .orElse("");
  }
}
