package org.tidings.load;

import java.util.List;
import java.util.Optional;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.Location;
import org.tidings.markup.Judgement;
import org.tidings.markup.Prose;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;

/** Reads a picture: its size from the file, its facts from the {@code .yaml} beside it. */
final class PictureLoader {
  private final Disk disk;
  private final Ground ground;
  private final StoryInspector inspector;

  PictureLoader(Disk disk, Ground ground, StoryInspector inspector) {
    this.disk = disk;
    this.ground = ground;
    this.inspector = inspector;
  }

  /**
   * What became of one file.
   *
   * @param lasting whether another day would change nothing
   */
  record Loaded(Optional<Picture> picture, List<Diagnostic> findings, boolean lasting) {}

  Loaded load(MediaLoader.PictureFiles files) {
    Findings findings = new Findings();
    SourceFile file = files.picture();
    Consulted consulted = new Consulted();
    PictureFacts known =
        files.facts().map(beside -> facts(beside, findings, consulted)).orElse(PictureFacts.none());
    Optional<Picture> picture =
        disk.read(file, Disk.PICTURE, findings)
            .flatMap(bytes -> picture(file, bytes, known, findings));
    return new Loaded(picture, findings.toList(), consulted.isLasting());
  }

  private static Optional<Picture> picture(
      SourceFile file, byte[] bytes, PictureFacts known, Findings findings) {
    PictureProbe.Probe probe = PictureProbe.probe(bytes, file.path().extension());
    probe
        .trouble()
        .ifPresent(trouble -> findings.add(finding(trouble, file, probe.size().isPresent())));
    return probe
        .size()
        .map(
            size ->
                new Picture(
                    file.path(),
                    size.width(),
                    size.height(),
                    size.type(),
                    bytes.length,
                    Digest.of(bytes),
                    size.form(),
                    known,
                    MarksReader.read(bytes, size)));
  }

  private static Diagnostic finding(PictureProbe.Trouble trouble, SourceFile file, boolean mended) {
    Location at = Location.of(file.path());
    String message = trouble.fault().message();
    String hint = trouble.fault().hint();
    return mended
        ? Diagnostic.warning(trouble.rule(), at, message, hint)
        : Diagnostic.error(trouble.rule(), at, message, hint);
  }

  private PictureFacts facts(SourceFile beside, Findings findings, Consulted consulted) {
    return YamlFile.read(disk, beside, "picture", findings)
        .flatMap(yaml -> yaml.fields().map(mapping -> facts(mapping, yaml.reading(), consulted)))
        .orElse(PictureFacts.none());
  }

  private PictureFacts facts(YamlNode.Mapping mapping, Reading reading, Consulted consulted) {
    Prose texts = new Prose(reading.source().file(), FrontTexts.of(mapping, reading.source()));
    Judgement judgement = inspector.inspect(texts);
    consulted.day(judgement);
    reading.findings().addAll(judgement.findings());
    return facts(new Fields(mapping, PictureFields.TABLE, reading, ground));
  }

  /** Looks at each of its fields, for what is wrong with it. */
  private static void permission(Fields own) {
    own.text("from");
    own.moment("date");
    own.text("ref");
  }

  private static PictureFacts facts(Fields fields) {
    if (fields.words("alt").isEmpty() && !fields.truth("decorative")) {
      fields
          .reading()
          .warning(
              "missing-key",
              fields.at(),
              "`alt` is missing; every story that shows the picture must then say what it shows",
              "Add alt: ..., or decorative: true.");
    }
    FocusCheck.inspect(fields);
    fields.group("permission").ifPresent(PictureLoader::permission);
    return new PictureFacts(
        fields.words("alt"),
        fields.truth("decorative"),
        fields.words("credit"),
        fields.words("licence"),
        fields.words("author"),
        fields.words("source"),
        fields.words("people"),
        fields.texts("consent"),
        fields.map("permission"),
        fields.words("changes"),
        fields.words("ai"),
        fields.words("caption"),
        fields.words("focus"));
  }
}
