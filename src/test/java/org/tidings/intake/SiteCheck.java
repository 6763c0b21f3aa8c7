package org.tidings.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.load.SiteLoader;
import org.tidings.load.SourceTree;
import org.tidings.markup.Inspection;
import org.tidings.markup.Markdown;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Outline;
import org.tidings.model.Target;

/** Loads a site as a build does and says what is wrong with it. */
final class SiteCheck {
  private SiteCheck() {}

  static Outcome<Content> load(Path site) {
    return new SiteLoader(
            new Overlay(site.resolve("templates"), "/theme"),
            Markdown.standard(),
            Inspection.none(),
            new Parallel(1))
        .load(SourceTree.scan(site));
  }

  /** Findings about content; an archive's pictures without descriptions are forgiven by policy. */
  static List<Diagnostic> findings(Path site) {
    return findings(load(site));
  }

  private static List<Diagnostic> findings(Outcome<Content> loaded) {
    return loaded.diagnostics().stream()
        .filter(finding -> !finding.rule().area().equals("config"))
        .filter(finding -> !finding.rule().area().equals("steal"))
        .sorted()
        .toList();
  }

  /** What would stop a build: errors, and links that lead nowhere within the site. */
  static List<String> errors(Path site) {
    return errors(load(site));
  }

  static List<String> errors(Outcome<Content> loaded) {
    List<String> errors = new ArrayList<>();
    findings(loaded).stream()
        .filter(Diagnostic::isError)
        .forEach(finding -> errors.add(finding.toString()));
    Content content = loaded.value();
    Map<SourcePath, Entry> entries = new HashMap<>();
    content.entries().forEach(entry -> entries.put(entry.source(), entry));
    for (Entry entry : content.entries()) {
      for (Outline.LinkUse link : entry.outline().links()) {
        if (!leads(entry, link.target(), content, entries)) {
          errors.add(link.at() + ": a link to nowhere, " + link.written());
        }
      }
      for (Outline.PictureUse picture : entry.outline().pictures()) {
        boolean known =
            picture.target() instanceof Target.ToSource file
                && content.pictures().containsKey(file.file());
        if (!known) {
          errors.add(picture.at() + ": no picture " + picture.written());
        }
      }
    }
    return errors;
  }

  private static boolean leads(
      Entry entry, Target target, Content content, Map<SourcePath, Entry> entries) {
    if (target instanceof Target.Anchor anchor) {
      return entry.outline().anchors().contains(anchor.fragment());
    }
    if (target instanceof Target.ToSource file) {
      Entry page = entries.get(file.file());
      return page == null
          ? content.pictures().containsKey(file.file())
              || content.downloads().containsKey(file.file())
          : file.fragment().isEmpty() || page.outline().anchors().contains(file.fragment());
    }
    return !(target instanceof Target.Refused);
  }
}
