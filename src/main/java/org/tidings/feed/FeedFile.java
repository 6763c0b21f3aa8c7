package org.tidings.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Namespace;
import org.tidings.base.Checksum;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** A feed in one format. */
record FeedFile(FeedIssue issue, FeedFormat format) implements Artifact {

  /** A format of what the feed says. */
  private record Inputs(FeedFormat format, Checksum feed) {}

  @Override
  public OutputPath path() {
    return address().file();
  }

  @Override
  public Optional<List<Entry>> shows() {
    Newsfeed feed = issue.feed();
    return Optional.of(
        Stream.concat(feed.pieces().stream().map(Piece::entry), feed.withdrawn().stream())
            .toList());
  }

  @Override
  public Record inputs() {
    return new Inputs(format, issue.checksum());
  }

  @Override
  public Rank rank() {
    return Rank.FEED;
  }

  @Override
  public String owner() {
    return "the feed \"" + issue.feed().title() + "\"";
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Published.plain(address(), "feed"));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    List<Sheet> sheets = issue.sheets();
    issue.each(sheets, Sheet::print);
    List<Fragment> items = sheets.stream().map(sheet -> sheet.fragment(format)).toList();
    Set<Namespace> namespaces = new LinkedHashSet<>();
    items.forEach(item -> namespaces.addAll(item.namespaces()));
    issue.writer(format).frame(issue.view(), namespaces).write(items, out);
  }

  /** The entries whose title or summary lost characters that XML forbids. */
  List<Entry> cleaned() {
    return issue.cleaned();
  }

  private UrlPath address() {
    return issue.feed().folder().resolve(format.file());
  }
}
