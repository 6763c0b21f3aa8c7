package org.tidings.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.feed.PartLook.Fault;
import org.tidings.model.Entry;
import org.tidings.model.Picture;
import org.tidings.model.Site;
import org.tidings.output.Artifact;
import org.tidings.output.Plan;
import org.tidings.output.Producer;
import org.tidings.sample.Newsroom;

/** Feeds as the inspector sees them, in a site that has all the pages they name. */
final class Inspecting {
  private Inspecting() {}

  /** What is found in a feed as it is written. */
  static List<Diagnostic> of(Newsroom room, String path) {
    List<Artifact> feeds = room.artifacts();
    Artifact feed = feed(feeds, path);
    return inspector(room, feeds)
        .inspect(feed, Newsroom.written(feed).getBytes(StandardCharsets.UTF_8))
        .stream()
        .sorted()
        .toList();
  }

  /** What is found when the feed says something else than it does. */
  static List<Diagnostic> of(Newsroom room, String path, String text) {
    List<Artifact> feeds = room.artifacts();
    return inspector(room, feeds).inspect(feed(feeds, path), text.getBytes(StandardCharsets.UTF_8));
  }

  /** The faults that a feed is found to have, item by item; nothing when that can't tell. */
  static Optional<Set<Fault>> inParts(Newsroom room, String path, UnaryOperator<String> spoiled) {
    List<Artifact> feeds = room.artifacts();
    FeedFile feed = (FeedFile) feed(feeds, path);
    byte[] bytes = spoiled.apply(Newsroom.written(feed)).getBytes(StandardCharsets.UTF_8);
    return inspector(room, feeds).inParts(feed, bytes).map(LinkedHashSet::new);
  }

  /** The faults that a feed is found to have, read from the first byte to the last. */
  static Set<Fault> whole(Newsroom room, String path, UnaryOperator<String> spoiled) {
    List<Artifact> feeds = room.artifacts();
    FeedFile feed = (FeedFile) feed(feeds, path);
    byte[] bytes = spoiled.apply(Newsroom.written(feed)).getBytes(StandardCharsets.UTF_8);
    return new LinkedHashSet<>(inspector(room, feeds).whole(feed, bytes));
  }

  /** The same when every text is this one. */
  static Set<Fault> inPartsWith(Newsroom room, String path, String html) {
    List<Artifact> feeds = saying(room, html);
    FeedFile feed = (FeedFile) feed(feeds, path);
    byte[] bytes = Newsroom.written(feed).getBytes(StandardCharsets.UTF_8);
    return new LinkedHashSet<>(inspector(room, feeds).inParts(feed, bytes).orElseThrow());
  }

  /** The same when every text is this one. */
  static Set<Fault> wholeWith(Newsroom room, String path, String html) {
    List<Artifact> feeds = saying(room, html);
    FeedFile feed = (FeedFile) feed(feeds, path);
    byte[] bytes = Newsroom.written(feed).getBytes(StandardCharsets.UTF_8);
    return new LinkedHashSet<>(inspector(room, feeds).whole(feed, bytes));
  }

  private static List<Artifact> saying(Newsroom room, String html) {
    FeedBodies bodies =
        new FeedBodies() {
          @Override
          public String html(Entry entry) {
            return html;
          }

          @Override
          public List<String> inputs(Entry entry) {
            return List.of();
          }
        };
    return FeedProducers.over(bodies, Picture::bytes).get(0).artifacts(room.site());
  }

  private static FeedInspector inspector(Newsroom room, List<Artifact> feeds) {
    List<Producer> producers = new ArrayList<>();
    producers.add(site -> feeds);
    producers.add(
        site ->
            site.addresses().stream().<Artifact>map(path -> new PlannedFile(path.file())).toList());
    producers.add(
        site ->
            site.pictures().values().stream()
                .<Artifact>map(picture -> new PlannedFile(picture.address().file()))
                .toList());
    producers.add(
        site ->
            site.downloads().values().stream()
                .<Artifact>map(file -> new PlannedFile(file.address().file()))
                .toList());
    Site site = room.site();
    return new FeedInspector(Plan.of(producers, site, new Parallel(1)).value(), site);
  }

  private static Artifact feed(List<Artifact> feeds, String path) {
    return feeds.stream()
        .filter(artifact -> artifact.path().equals(new OutputPath(path)))
        .findFirst()
        .orElseThrow();
  }
}
