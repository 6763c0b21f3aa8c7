package org.tidings.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.SourcePath;
import org.tidings.page.CssPiece.Kind;
import org.tidings.page.Stylesheet.Import;

/**
 * Makes one stylesheet of a file and all that it imports (CSS Cascading and Inheritance, section
 * 2), so that a site may replace any one of them and readers still fetch one.
 */
final class StyleJoiner {
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|/|#).*", Pattern.DOTALL);
  private static final Pattern LICENCE = Pattern.compile("[\\w./-]+\\.txt");

  private final Map<String, byte[]> files;
  private final Map<String, String> standIns;
  private final BiFunction<String, String, String> link;
  private final Map<String, Stylesheet> read = new HashMap<>();
  private final Set<Diagnostic> faults = new LinkedHashSet<>();

  /**
   * @param files by their names below {@code templates/}
   * @param standIns which file takes the place of one that is not there
   * @param link how a stylesheet, by its name, links to a file, by its name
   */
  StyleJoiner(
      Map<String, byte[]> files,
      Map<String, String> standIns,
      BiFunction<String, String, String> link) {
    this.files = files;
    this.standIns = standIns;
    this.link = link;
  }

  /** A file of styles with all that it imports, shortened. */
  String join(String name) {
    StringBuilder out = new StringBuilder();
    new Joint(name, out).add(name);
    return out.toString();
  }

  /** What is wrong with the files that were joined so far, each fault once. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  private Stylesheet stylesheet(String name) {
    return read.computeIfAbsent(
        name,
        file -> {
          byte[] bytes = files.getOrDefault(file, new byte[0]);
          Stylesheet sheet = Stylesheet.read(file, new String(bytes, StandardCharsets.UTF_8));
          faults.addAll(sheet.faults());
          return sheet;
        });
  }

  private Optional<String> file(String from, String written) {
    return new SourcePath(from)
        .sibling(written.substring(0, end(written)))
        .map(SourcePath::value)
        .map(name -> files.containsKey(name) ? name : standIns.getOrDefault(name, name))
        .filter(files::containsKey);
  }

  /** One stylesheet in the making. */
  private final class Joint {
    private final String root;
    private final CssShortener out;
    private final Set<String> taken = new HashSet<>();

    Joint(String root, StringBuilder out) {
      this.root = root;
      this.out = new CssShortener(out);
    }

    void add(String name) {
      taken.add(name);
      Stylesheet sheet = stylesheet(name);
      sheet.imports().forEach(wanted -> take(sheet, wanted));
      out.add(Kind.SPACE, " ");
      sheet.rules().forEach(piece -> add(sheet, piece));
    }

    private void take(Stylesheet from, Import wanted) {
      Optional<String> target = file(from.name(), wanted.target());
      Location at = TemplateFault.place(from.name(), from.text(), wanted.at());
      if (ELSEWHERE.matcher(wanted.target()).matches()) {
        faults.add(
            TemplateFault.stylesheet(
                at,
                "\"" + wanted.target() + "\" is on another site",
                "Copy the file into templates/assets/: a page asks no other site for anything."));
      } else if (target.isEmpty()) {
        faults.add(TemplateFault.noAsset(at, wanted.target()));
      } else if (taken.contains(target.get())) {
        faults.add(
            TemplateFault.stylesheet(
                at,
                "\"" + wanted.target() + "\" is part of " + brief(root) + " already",
                "Take one of the two lines out."));
      } else {
        inside(wanted.media(), target.get());
      }
    }

    private void inside(String media, String target) {
      if (!media.isEmpty()) {
        out.add(Kind.WORD, "@media " + media);
        out.add(Kind.MARK, "{");
      }
      add(target);
      if (!media.isEmpty()) {
        out.add(Kind.MARK, "}");
      }
    }

    private void add(Stylesheet from, CssPiece piece) {
      switch (piece.kind()) {
        case URL -> out.add(Kind.URL, address(from, piece.inner(), piece));
        case COMMENT -> out.add(Kind.COMMENT, licensed(from, piece));
        default -> out.add(piece);
      }
    }

    private String address(Stylesheet from, String written, CssPiece piece) {
      if (ELSEWHERE.matcher(written).matches()) {
        return piece.text();
      }
      Optional<String> target = file(from.name(), written);
      if (target.isEmpty()) {
        Location at = TemplateFault.place(from.name(), from.text(), piece.at());
        faults.add(TemplateFault.noAsset(at, written));
        return piece.text();
      }
      return "url(" + link.apply(root, target.get()) + written.substring(end(written)) + ")";
    }

    /** The text of a font's licence is published when the stylesheet says where it lies. */
    private String licensed(Stylesheet from, CssPiece comment) {
      return !comment.text().startsWith("/*!")
          ? comment.text()
          : LICENCE
              .matcher(comment.text())
              .replaceAll(
                  name ->
                      Matcher.quoteReplacement(
                          file(from.name(), name.group())
                              .map(target -> link.apply(root, target))
                              .orElse(name.group())));
    }
  }

  private static int end(String written) {
    return (written + "#").split("[?#]", 2)[0].length();
  }

  private static String brief(String name) {
    return name.substring(Assets.FOLDER.length());
  }
}
