package org.tidings.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.markup.Copy;
import org.tidings.markup.Judgement;
import org.tidings.markup.Markdown;
import org.tidings.markup.Passage;
import org.tidings.markup.Prose;
import org.tidings.markup.ProseReading;
import org.tidings.markup.StoryInspector;
import org.tidings.model.BodyRef;
import org.tidings.model.Entry;
import org.tidings.model.Moment;
import org.tidings.model.Withdrawal;

/** Reads one Markdown file: fields, text, and what the rules say of both while they are at hand. */
final class EntryLoader {
  /** Without these a story would go out on a wrong day, or go on although it was taken down. */
  private static final Set<String> NEEDED =
      Set.of("lie/missing-date", "delete/withdrawn-incomplete");

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
    Library noting = library.noting(new Consulted());
    return new EntryLoader(disk, noting, markdown, inspector).read(file);
  }

  private LoadedEntry read(SourceFile file) {
    Findings findings = new Findings();
    Optional<byte[]> bytes = disk.read(file, Disk.MARKDOWN, findings);
    if (bytes.isEmpty()) {
      return none(findings);
    }
    SourceText source = new TextDecoder(file.path(), "front-matter", findings).read(bytes.get());
    Reading reading = new Reading(source, "front-matter", findings);
    EntryKind kind = EntryKind.of(file.path());
    FrontMatter front = new FrontMatterReader(reading, kind.table()).read();
    return front.fields().isPresent() ? whole(kind, front, reading) : bodyOnly(front, reading);
  }

  /** A file whose front matter is broken still gets the findings that can be had of its body. */
  private LoadedEntry bodyOnly(FrontMatter front, Reading reading) {
    SourceText source = reading.source();
    FileName name = FileName.of(source.file(), library.config());
    Copy copy =
        new Copy(source.file(), name.language(), "", "", body(source, front), front.firstLine());
    ProseReading prose = markdown.read(copy);
    reading.findings().addAll(prose.findings());
    reading.findings().addAll(inspector.inspect(prose.prose()).findings());
    new BodyCheck(library.shelf(), reading).pictures(prose.outline());
    return none(reading.findings());
  }

  private LoadedEntry whole(EntryKind kind, FrontMatter front, Reading reading) {
    SourceText source = reading.source();
    YamlNode.Mapping written = front.fields().orElseThrow();
    Fields fields = new Fields(written, kind.table(written), reading, library.ground());
    BasicsLoader basics = new BasicsLoader(fields, library);
    String body = body(source, front);
    basics.emptied(body);
    Copy copy = basics.copy(body, front.firstLine());
    ProseReading prose = markdown.read(copy);
    reading.findings().addAll(prose.findings());
    basics.named(kind, prose.prose());
    BodyRef text =
        new BodyRef(
            source.file(), source.offset(front.firstLine()), front.firstLine(), Digest.of(body));
    Optional<Moment> date = kind.isDated() ? fields.moment("date") : Optional.empty();
    Entry entry =
        new EntryMaker(fields, library, body)
            .make(kind, basics.basics(kind, date, prose.outline(), text), date);
    Judgement judgement = inspector.inspect(entry, texts(prose.prose(), written, source, entry));
    library.consulted().day(judgement);
    reading.findings().addAll(judgement.findings());
    if (reading.findings().toList().stream().noneMatch(EntryLoader::breaks)) {
      return new LoadedEntry(
          Optional.of(entry), basics.aliases(), reading.findings().toList(), library.consulted());
    }
    new BodyCheck(library.shelf(), reading).pictures(prose.outline());
    return none(reading.findings());
  }

  /**
   * What readers can come to see. Of a story that was withdrawn for a person's sake that is the
   * notice alone; a finding on the rest would only keep the story up.
   */
  private static Prose texts(
      Prose prose, YamlNode.Mapping written, SourceText source, Entry entry) {
    if (entry.basics().withdrawn().filter(Withdrawal::hidesTitle).isEmpty()) {
      return prose.after(around(written, source, entry));
    }
    return new Prose(
        prose.file(),
        FrontTexts.of(written, source).stream()
            .filter(text -> text.header().equals("withdrawn.notice"))
            .toList());
  }

  /** The texts of the front matter, and the names that readers see in the address. */
  private static List<Passage> around(YamlNode.Mapping written, SourceText source, Entry entry) {
    List<Passage> texts = new ArrayList<>(FrontTexts.of(written, source));
    String slug = entry.basics().slug();
    Location file = Location.of(source.file());
    String stem = source.file().name().replaceFirst("\\..*", "");
    texts.add(FrontTexts.name(stem, file));
    if (!slug.equals(stem) && !stem.endsWith("-" + slug)) {
      texts.add(FrontTexts.name(slug, file));
    }
    return texts;
  }

  private LoadedEntry none(Findings findings) {
    return new LoadedEntry(Optional.empty(), List.of(), findings.toList(), library.consulted());
  }

  /** Policy findings leave a story whole; what its fields can't be read for does not. */
  private static boolean breaks(Diagnostic finding) {
    return finding.isError()
        && (finding.rule().area().equals("front-matter") || NEEDED.contains(finding.rule().name()));
  }

  private static String body(SourceText source, FrontMatter front) {
    return source.text().substring(source.offset(front.firstLine()));
  }
}
