package org.tidings.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.base.Ascii;
import org.tidings.base.SourcePath;
import org.tidings.markup.Copy;
import org.tidings.markup.Markdown;
import org.tidings.model.Language;
import org.tidings.model.Outline;
import org.tidings.model.Target;

/**
 * Leads links to headings to the ids that those headings have now: every generator makes ids of
 * headings in its own way. Made once for all stories, which it reads only when a link asks.
 */
final class FragmentDestinations {
  private static final String LOST = "links to headings that are not there";

  private final Map<SourcePath, Converted> stories = new HashMap<>();
  private final Map<SourcePath, Outline> outlines = new HashMap<>();
  private final Markdown markdown = Markdown.standard();
  private final Language language;

  FragmentDestinations(List<Converted> converted, String language) {
    converted.forEach(story -> stories.put(story.plan().target(), story));
    this.language = new Language(language);
  }

  /** The answers for the links of one story. */
  Destinations of(Converted story) {
    return new Links(story);
  }

  private Outline outline(SourcePath path) {
    Outline known = outlines.get(path);
    if (known == null) {
      String text =
          Optional.ofNullable(stories.get(path)).map(each -> each.body().text()).orElse("");
      known = markdown.read(new Copy(path, language, "", "", text, 1)).outline();
      outlines.put(path, known);
    }
    return known;
  }

  private Optional<String> anchor(SourcePath path, String fragment) {
    Set<String> anchors = outline(path).anchors();
    if (anchors.contains(fragment)) {
      return Optional.of(fragment);
    }
    String named =
        Optional.ofNullable(stories.get(path))
            .map(story -> story.marks().getOrDefault(fragment, fragment))
            .orElse(fragment);
    String wanted = core(named);
    return outline(path).headings().stream()
        .map(Outline.Heading::id)
        .filter(
            id -> !wanted.isEmpty() && (core(id).equals(wanted) || loose(id).equals(loose(named))))
        .findFirst();
  }

  /** Letters and digits alone: what all ways to make an id agree on. */
  private static String core(String id) {
    return Ascii.lower(id).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Some take the digits off the beginning, some put a number at the end. */
  private static String loose(String id) {
    return core(id.replaceFirst("-\\d$", "")).replaceFirst("^\\d+", "");
  }

  private final class Links implements Destinations {
    private final Converted story;

    Links(Converted story) {
      this.story = story;
    }

    @Override
    public Answer link(String address, int line) {
      SourcePath own = story.plan().target();
      Target target = Target.of(own, address);
      if (target instanceof Target.Anchor anchor && !anchor.fragment().isEmpty()) {
        return answer(own, "", anchor.fragment(), line);
      }
      if (target instanceof Target.ToSource file
          && !file.fragment().isEmpty()
          && stories.containsKey(file.file())) {
        String path = address.substring(0, address.indexOf('#'));
        return answer(file.file(), path, file.fragment(), line);
      }
      return new Same();
    }

    private Answer answer(SourcePath target, String path, String fragment, int line) {
      Optional<String> anchor = anchor(target, fragment);
      if (anchor.isPresent()) {
        return anchor.get().equals(fragment) ? new Same() : new To(path + "#" + anchor.get());
      }
      if (path.isEmpty()) {
        return new Nothing(LOST, "no heading has this id");
      }
      Notes notes = story.plan().page().notes();
      notes.dropped(LOST, line, "#" + fragment + ": the link leads to the top of " + target);
      return new To(path);
    }

    @Override
    public Answer picture(String address, String alt, int line) {
      return new Same();
    }
  }
}
