package org.tidings.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Refusal;
import org.tidings.load.GitPlaces;

/** Makes a whole new site in one step, ready to be committed; its first build has no finding. */
public final class Founding {
  private static final String README = "README.md";

  private final FoundingRequest request;
  private final NewTree tree;
  private final List<String> notes = new ArrayList<>();

  private Founding(FoundingRequest request) {
    this.request = request;
    this.tree = new NewTree(request.site());
  }

  /**
   * Makes sure that a folder can take a new site, before anything is asked.
   *
   * @throws Refusal when there is one already
   */
  public static void begin(Path site) {
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(site)) {
      throw new Refusal(site + " is no folder");
    }
    NewTree tree = new NewTree(site);
    tree.recover();
    if (tree.has("content")) {
      throw new Refusal(
          site.resolve("content") + " is there already: init begins a new site, in a new folder");
    }
  }

  /**
   * Makes the site.
   *
   * @throws Refusal when an answer is wrong, a file is in the way or can't be written; then nothing
   *     is changed
   */
  public static Founded run(FoundingRequest request) {
    begin(request.site());
    Optional<String> fault =
        request.facts().fault().or(() -> request.release().flatMap(Release::fault));
    if (fault.isPresent()) {
      throw new Refusal(fault.get());
    }
    return new Founding(request).run();
  }

  private Founded run() {
    Map<String, byte[]> files = files();
    List<String> left = new ArrayList<>();
    if (hasReadme()) {
      files.remove(README);
      left.add(README);
    }
    files.keySet().forEach(tree::free);
    atTheTop(files);
    tree.write(files, CiKind.SCRIPTS);
    advise();
    return new Founded(List.copyOf(files.keySet()), left, hook(), notes);
  }

  /** What is left to do before CI can publish. */
  private void advise() {
    Optional<CiKind> ci = CiKind.of(request.facts().value(Fact.CI));
    if (ci.isPresent()) {
      if (!request.facts().knows(Fact.URL)) {
        notes.add("put the address of the site into content/site.yaml, as url");
      }
      if (request.release().isEmpty()) {
        notes.add("CI must be told which release to run: fill in " + CiKind.PROGRAM);
      }
      notes.add(ci.get().advice());
    }
  }

  /** A forge reads its CI's files at the top of a repository and nowhere else. */
  private void atTheTop(Map<String, byte[]> files) {
    Path there = request.site();
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    Optional<Path> top = GitPlaces.of(there).map(GitPlaces::top);
    if (files.containsKey(CiKind.SCRIPT) && top.isPresent() && !isSame(top.get(), request.site())) {
      throw new Refusal(
          "CI reads its files at the top of a repository, which is %s: begin the site there, or leave --ci out"
              .formatted(top.get()));
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasReadme() {
    return List.of(README, "README", "readme.md", "Readme.md", "README.txt").stream()
        .anyMatch(tree::has);
  }

  private Map<String, byte[]> files() {
    SiteFacts facts = request.facts();
    LocalDate today = LocalDate.ofInstant(request.now(), ZoneId.of(facts.value(Fact.TIMEZONE)));
    FirstTexts texts = new FirstTexts(facts, today);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("content/site.yaml", bytes(new SettingsText(facts).text(Optional.of(today))));
    String tongues = facts.languages().size() > 1 ? "both" : facts.languages().get(0);
    files.put("content/people.yaml", Starters.bytes("people.yaml"));
    files.put("content/topics.yaml", Starters.bytes("topics-" + tongues + ".yaml"));
    files.put("content/places.yaml", Starters.bytes("places.yaml"));
    files.put("content/images/logo.png", Starters.bytes("logo.png"));
    files.put("content/images/logo.png.yaml", Starters.bytes("logo.png.yaml"));
    files.putAll(texts.files());
    Optional<CiKind> ci = CiKind.of(facts.value(Fact.CI));
    files.put(".gitignore", Starters.bytes("gitignore"));
    files.put(".gitattributes", Starters.bytes("gitattributes"));
    files.put(".editorconfig", Starters.bytes("editorconfig"));
    files.putAll(EditorSettings.files());
    if (ci.isPresent()) {
      files.putAll(ci.get().files());
      files.put(CiKind.PROGRAM, bytes(Release.text(request.release())));
    }
    files.put(README, bytes(texts.readme()));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The site is there by now: what git refuses is told, and takes nothing back. */
  private Optional<Path> hook() {
    Path site = request.site();
    if (GitPlaces.of(site).isEmpty() && request.git() && !GitPlaces.begin(site)) {
      notes.add("git could make no repository here");
    }
    if (GitPlaces.of(site).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CommitHook.write(site, request.launcher()));
    } catch (Refusal e) {
      notes.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
