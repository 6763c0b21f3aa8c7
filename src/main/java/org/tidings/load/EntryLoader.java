package org.tidings.load;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.markup.Copy;
import org.tidings.markup.Markdown;
import org.tidings.markup.ProseReading;
import org.tidings.markup.StoryInspector;
import org.tidings.model.BodyRef;
import org.tidings.model.Entry;
import org.tidings.model.Moment;

/** Reads one Markdown file: fields, text, and what the rules say of both while they are at hand. */
final class EntryLoader {
  private final Disk disk;
  private final Library library;
  private final Markdown markdown;
  private final StoryInspector inspector;

  EntryLoader(Disk disk, Library library, Markdown markdown, StoryInspector inspector) {
    this.disk = disk;
    this.library = library;
    this.markdown = markdown;
    this.inspector = inspector;
  }

  LoadedEntry load(SourceFile file) {
    Findings findings = new Findings();
    Optional<byte[]> bytes = disk.read(file, Disk.MARKDOWN, findings);
    if (bytes.isEmpty()) {
      return LoadedEntry.none(findings.toList());
    }
    SourceText source = new TextDecoder(file.path(), "front-matter", findings).read(bytes.get());
    Reading reading = new Reading(source, "front-matter", findings);
    FrontMatter front = new FrontMatterReader(reading).read();
    return front.fields().isPresent() ? whole(front, reading) : bodyOnly(front, reading);
  }

  /** A file whose front matter is broken still gets the findings that can be had of its body. */
  private LoadedEntry bodyOnly(FrontMatter front, Reading reading) {
    SourceText source = reading.source();
    FileName name = FileName.of(source.file(), library.config());
    Copy copy =
        new Copy(source.file(), name.language(), "", "", body(source, front), front.firstLine());
    reading.findings().addAll(markdown.read(copy).findings());
    return LoadedEntry.none(reading.findings().toList());
  }

  private LoadedEntry whole(FrontMatter front, Reading reading) {
    SourceText source = reading.source();
    EntryKind kind = EntryKind.of(source.file());
    Fields fields =
        new Fields(front.fields().orElseThrow(), kind.table(), reading, library.ground());
    BasicsLoader basics = new BasicsLoader(fields, library);
    String body = body(source, front);
    ProseReading prose = markdown.read(basics.copy(body, front.firstLine()));
    reading.findings().addAll(prose.findings());
    BodyRef text =
        new BodyRef(
            source.file(), source.offset(front.firstLine()), front.firstLine(), Digest.of(body));
    Optional<Moment> date = kind.isDated() ? fields.moment("date") : Optional.empty();
    Optional<Entry> entry =
        kind.isDated() && date.isEmpty()
            ? Optional.empty()
            : basics
                .basics(kind, date, prose.outline(), text)
                .flatMap(own -> new EntryMaker(fields, library, body).make(kind, own, date));
    entry.ifPresent(e -> reading.findings().addAll(inspector.inspect(e, prose.prose())));
    List<Diagnostic> findings = reading.findings().toList();
    boolean broken = findings.stream().anyMatch(EntryLoader::breaks);
    return new LoadedEntry(entry.filter(e -> !broken), basics.aliases(), findings);
  }

  /** Policy findings leave a story whole; what its fields can't be read for does not. */
  private static boolean breaks(Diagnostic finding) {
    return finding.isError()
        && (finding.rule().area().equals("front-matter")
            || finding.rule().name().equals("lie/missing-date"));
  }

  private static String body(SourceText source, FrontMatter front) {
    return source.text().substring(source.offset(front.firstLine()));
  }
}
