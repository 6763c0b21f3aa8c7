package org.tidings.intake;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.base.Ascii;
import org.tidings.base.SourcePath;
import org.tidings.load.PictureCheck;
import org.tidings.model.Slug;

/**
 * The pictures and downloads of the old site that posts use, with the places that they get below
 * {@code content/} and what posts know of them.
 */
final class Assets {
  private static final List<String> ROOTS = List.of("", "static/", "public/", "src/", "source/");
  private static final List<String> SHELVES =
      List.of(
          "assets", "images", "image", "img", "static", "public", "src", "source", "uploads",
          "files");

  /** What is known of a picture; empty where nothing is. */
  record Facts(String alt, String caption, String credit) {
    private Facts or(Facts other) {
      return new Facts(
          alt.isEmpty() ? other.alt : alt,
          caption.isEmpty() ? other.caption : caption,
          credit.isEmpty() ? other.credit : credit);
    }
  }

  /** A file with its place in the new site. */
  record Placed(OldFile file, SourcePath target) {}

  /** Why a file can't be used; or the file. */
  record Found(Optional<Placed> placed, String reason) {}

  private final JekyllTree tree;
  private final SafeTree target;
  private final Map<String, OldFile> small = new HashMap<>();
  private final Map<String, Placed> placed = new TreeMap<>();
  private final Set<SourcePath> taken = new HashSet<>();
  private final Map<SourcePath, Facts> facts = new TreeMap<>();

  Assets(JekyllTree tree, SafeTree target) {
    this.tree = tree;
    this.target = target;
    tree.files().forEach((path, file) -> small.putIfAbsent(Ascii.lower(path), file));
  }

  /** A picture at an address that a page names. */
  Found picture(String address, OldFile page) {
    Optional<OldFile> file = find(address, page);
    if (file.isEmpty()) {
      return new Found(Optional.empty(), "there is no such file in the old site");
    }
    Placed known = placed.get(file.get().path());
    if (known != null) {
      return new Found(Optional.of(known), "");
    }
    Optional<String> ending = ending(file.get());
    return ending.isPresent()
        ? new Found(Optional.of(place(file.get(), "images", ending.get())), "")
        : new Found(Optional.empty(), "the file is no picture that can be shown");
  }

  /** A download at an address that a page links to. */
  Optional<Placed> download(String address, OldFile page) {
    return find(address, page)
        .filter(file -> PictureNames.isDownload(file.path()))
        .map(
            file ->
                Optional.ofNullable(placed.get(file.path()))
                    .orElseGet(() -> place(file, "files", PictureNames.ending(file.path()))));
  }

  private static Optional<String> ending(OldFile file) {
    try {
      return PictureCheck.ending(JekyllTree.bytes(file), PictureNames.ending(file.path()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<OldFile> find(String address, OldFile page) {
    String path = decoded(address.replaceFirst("[?#].*$", "")).replaceFirst("^\\./", "");
    List<String> candidates = new ArrayList<>();
    if (!path.startsWith("/")) {
      int slash = page.path().lastIndexOf('/');
      candidates.add(slash < 0 ? path : page.path().substring(0, slash + 1) + path);
    }
    ROOTS.forEach(root -> candidates.add(root + path.replaceFirst("^/+", "")));
    for (String candidate : candidates) {
      Optional<OldFile> file =
          SourcePath.normalise(candidate).flatMap(clean -> file(clean.value()));
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  private Optional<OldFile> file(String path) {
    return tree.file(path).or(() -> Optional.ofNullable(small.get(Ascii.lower(path))));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private Placed place(OldFile file, String shelf, String ending) {
    List<String> parts = new ArrayList<>(List.of(file.path().split("/")));
    while (parts.size() > 1 && SHELVES.contains(Ascii.lower(parts.get(0)))) {
      parts.remove(0);
    }
    parts.remove(parts.size() - 1);
    StringBuilder folder = new StringBuilder("content/" + shelf + "/");
    parts.stream()
        .map(Slug::of)
        .filter(part -> !part.isEmpty())
        .forEach(part -> folder.append(part).append('/'));
    String stem = Slug.of(file.stem());
    String base = folder + (stem.isEmpty() ? "file" : stem);
    SourcePath path = new SourcePath(base + "." + ending);
    for (int n = 2; isTaken(path, file); n++) {
      path = new SourcePath(base + "-" + n + "." + ending);
    }
    taken.add(path);
    Placed result = new Placed(file, path);
    placed.put(file.path(), result);
    return result;
  }

  /** Whether another file of this import, or one that the site has already, lies there. */
  private boolean isTaken(SourcePath path, OldFile file) {
    if (taken.contains(path)) {
      return true;
    }
    if (!target.has(path)) {
      return false;
    }
    try {
      return !target.holds(path, JekyllTree.bytes(file));
    } catch (IOException e) {
      return true;
    }
  }

  /** Adds what a post knows of a picture; what was known before stays. */
  void know(SourcePath target, Facts more) {
    facts.merge(target, more, Facts::or);
  }

  /** What is known of a picture. */
  Facts facts(SourcePath target) {
    return facts.getOrDefault(target, new Facts("", "", ""));
  }

  /** All files that posts use. */
  List<Placed> placed() {
    return List.copyOf(placed.values());
  }
}
