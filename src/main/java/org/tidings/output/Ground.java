package org.tidings.output;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.tidings.base.OutputPath;
import org.tidings.base.Refusal;

/** The output folder as it stands before a build; each folder in it is looked at once. */
final class Ground {
  private final OutputFolder folder;
  private final Manifest known;
  private final Map<String, Standing.Kind> folders = new ConcurrentHashMap<>();
  private final Set<OutputPath> inTheWay = new ConcurrentSkipListSet<>();

  Ground(OutputFolder folder, Manifest known) {
    this.folder = folder;
    this.known = known;
  }

  OutputFolder folder() {
    return folder;
  }

  /** What earlier builds wrote. */
  Manifest known() {
    return known;
  }

  Path resolve(String path) {
    return resolve(folder.root(), path);
  }

  /**
   * The place of a file.
   *
   * @throws Refusal when file names of this machine can't hold its letters
   */
  static Path resolve(Path root, String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      throw new Refusal(
          "can't write "
              + path
              + ": a file can't have that name on this machine; where it is about accents, set"
              + " LC_ALL to C.UTF-8",
          e);
    }
  }

  /** What stands at a path; nothing where that could be reached only through a link. */
  Standing look(OutputPath path) {
    return kind(path.folder()) == Standing.Kind.FOLDER
        ? Standing.at(resolve(path.value()))
        : Standing.nothing(resolve(path.value()));
  }

  /**
   * What stands where a file is to go.
   *
   * @throws Refusal when something that isn't ours has to go first
   */
  Standing claim(OutputPath path) {
    Standing.Kind above = kind(path.folder());
    if (above == Standing.Kind.FILE || above == Standing.Kind.OTHER) {
      clear(blocker(path.folder()));
    }
    Standing standing = look(path);
    if (standing.is(Standing.Kind.FOLDER)) {
      clearBelow(path.value());
    }
    return standing;
  }

  /** Files of ours that have to go before what is planned can be put in place. */
  Set<OutputPath> inTheWay() {
    return inTheWay;
  }

  /** Forgets what it saw, after files were moved out of the way. */
  void lookAgain() {
    folders.clear();
  }

  /** Makes a folder, and those above it, where they are missing. */
  void make(String path, Disk disk) {
    if (kind(path) != Standing.Kind.FOLDER) {
      if (path.isEmpty()) {
        disk.makeFolders(folder.root());
      } else {
        make(parent(path), disk);
        disk.makeFolder(resolve(path));
      }
      folders.put(path, Standing.Kind.FOLDER);
    }
  }

  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private Standing.Kind kind(String path) {
    Standing.Kind kind = folders.get(path);
    if (kind == null) {
      Standing.Kind above = path.isEmpty() ? Standing.Kind.FOLDER : kind(parent(path));
      kind = above == Standing.Kind.FOLDER ? Standing.at(resolve(path)).kind() : above;
      folders.put(path, kind);
    }
    return kind;
  }

  private String blocker(String path) {
    String at = path;
    while (kind(parent(at)) != Standing.Kind.FOLDER) {
      at = parent(at);
    }
    return at;
  }

  private void clearBelow(String path) {
    for (Path child : Disk.children(resolve(path))) {
      String name = path + "/" + child.getFileName();
      if (Standing.at(child).is(Standing.Kind.FOLDER)) {
        clearBelow(name);
      } else {
        clear(name);
      }
    }
  }

  private void clear(String path) {
    OutputPath blocker = new OutputPath(path);
    boolean ours = known.line(blocker).filter(line -> look(blocker).holds(line)).isPresent();
    if (!ours) {
      throw new Refusal(
          "can't write the site: "
              + resolve(path)
              + " is in the way and was not made by Tidings; move it elsewhere");
    }
    inTheWay.add(blocker);
  }
}
