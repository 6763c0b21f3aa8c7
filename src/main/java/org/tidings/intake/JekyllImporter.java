package org.tidings.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.intake.FileReport.Status;

/**
 * Brings over a Jekyll site ({@code _posts}, {@code _drafts}, {@code _data}, {@code _config.yml})
 * or plain folders of posts of the same kind.
 */
public final class JekyllImporter implements Importer {

  @Override
  public String name() {
    return "jekyll";
  }

  @Override
  public ImportReport run(ImportRequest request) {
    return new Run(request).report();
  }

  /** One import from beginning to end. */
  private static final class Run {
    private final ImportRequest request;
    private final Notes notes = new Notes();
    private final JekyllTree tree;
    private final SafeTree target;
    private final OldSite old;
    private final Map<String, FileReport> reports = new TreeMap<>();

    Run(ImportRequest request) {
      this.request = request;
      this.tree = JekyllTree.scan(request.source(), request.site().resolve("content"));
      this.target = new SafeTree(request.site(), request.dryRun());
      this.old = new OldSite(tree, notes);
    }

    ImportReport report() {
      List<OldFile> files = tree.posts();
      if (files.isEmpty()) {
        throw new Refusal("there are no posts in " + request.source());
      }
      NewSite site = new NewSite(target, Optional.of(old));
      site.checkLists();
      Newsroom room = newsroom(pages(files), site);
      List<Converted> stories = new ArrayList<>();
      room.archive().plans().forEach(plan -> stories.add(new StoryWriter(plan, room).story()));
      FragmentDestinations fragments = new FragmentDestinations(stories, site.language());
      for (Converted story : stories) {
        Notes own = story.plan().page().notes();
        write(story.with(LinkPass.convert(story.body(), fragments.of(story), own)));
      }
      pictures(room);
      SiteFiles beside = new SiteFiles(room, target, notes);
      beside.people();
      beside.topics();
      room.assets().placed().forEach(placed -> beside.facts(placed.target()));
      new SiteYaml(new Sites(old, site, request.now()), room, notes).write(target, folderName());
      tree.notFollowed()
          .forEach(path -> notes.dropped("symbolic links", 0, path + " was not followed"));
      return new ImportReport(
          request.source().toString(),
          request.dryRun(),
          List.copyOf(reports.values()),
          notes.toList(),
          List.copyOf(target.written()),
          room.unknownKeys(),
          tree.others(files));
    }

    private String folderName() {
      Path name = request.source().toAbsolutePath().normalize().getFileName();
      return name == null ? "Newsroom" : name.toString();
    }

    private List<OldPage> pages(List<OldFile> files) {
      List<OldPage> pages = new ArrayList<>();
      for (OldFile file : files) {
        if (file.size() > JekyllTree.LARGEST_POST) {
          fail(file, "it is larger than 5 MB, which no text is");
          continue;
        }
        try {
          pages.add(OldPage.of(file, JekyllTree.bytes(file)));
        } catch (IOException e) {
          fail(file, "it can't be read");
        }
      }
      return pages;
    }

    private void fail(OldFile file, String reason) {
      reports.put(
          file.path(),
          new FileReport(file.path(), Optional.empty(), Status.FAILED, reason, List.of()));
    }

    private Newsroom newsroom(List<OldPage> pages, NewSite site) {
      Evidence evidence = new Evidence(pages);
      boolean jekyll = pages.stream().anyMatch(page -> page.file().path().contains("_posts/"));
      Optional<Permalink> permalink =
          old.setting("permalink")
              .map(Permalink::of)
              .or(
                  () ->
                      jekyll && old.isConfigured()
                          ? Optional.of(Permalink.JEKYLL)
                          : evidence.permalink())
              .or(() -> jekyll ? Optional.of(Permalink.JEKYLL) : Optional.empty());
      if (old.setting("permalink").isEmpty()) {
        notes.guessed(
            "addresses",
            0,
            permalink
                .map(found -> "the old addresses are taken to be " + found.pattern())
                .orElse(
                    "nothing tells how the old addresses were made: the stories have no aliases"));
      }
      Planner planner = new Planner(site, request.now());
      List<StoryPlan> plans = pages.stream().map(page -> planner.plan(page, permalink)).toList();
      Archive archive = new Archive(plans, old.url());
      if (old.url().isEmpty()) {
        Optional<String> url = evidence.url(archive);
        url.ifPresent(
            found ->
                notes.guessed(
                    "addresses",
                    0,
                    "the old site is taken to be " + found + ", where links between posts lead"));
        archive = new Archive(archive.plans(), url);
      }
      return new Newsroom(archive, new Assets(tree, target), new Sites(old, site, request.now()));
    }

    private void write(Converted story) {
      StoryPlan plan = story.plan();
      boolean there = target.has(plan.target());
      if (!there) {
        target.create(plan.target(), story.text().getBytes(StandardCharsets.UTF_8));
      }
      Status status = there ? Status.EXISTS : plan.draft() ? Status.DRAFT : Status.IMPORTED;
      String source = plan.page().file().path();
      reports.put(
          source,
          new FileReport(
              source,
              Optional.of(plan.target()),
              status,
              there ? "the site has a file of this name" : "",
              plan.page().notes().toList()));
    }

    private void pictures(Newsroom room) {
      for (Assets.Placed placed : room.assets().placed()) {
        SourcePath path = placed.target();
        try {
          byte[] bytes = JekyllTree.bytes(placed.file());
          if (!target.holds(path, bytes)) {
            target.create(path, bytes);
          }
        } catch (IOException e) {
          notes.dropped("pictures that can't be read", 0, placed.file().path());
        }
      }
    }
  }
}
