package org.tidings.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/** A feed in one format. */
record FeedFile(FeedIssue issue, FeedFormat format) implements Artifact {

  /** A format of what the feed says. */
  private record Inputs(FeedFormat format, Digest view) {}

  @Override
  public OutputPath path() {
    return address().file();
  }

  @Override
  public Record inputs() {
    return new Inputs(format, issue.digest());
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
    FeedView view = issue.view();
    List<String> contents = issue.contents(view);
    switch (format) {
      case RSS -> new RssFeed(view, contents).writeTo(out);
      case ATOM -> new AtomFeed(view, contents).writeTo(out);
      case JSON -> new JsonFeed(view, contents).writeTo(out);
    }
  }

  /** The entries whose title or summary lost characters that XML forbids. */
  List<Entry> cleaned() {
    return issue.cleaned();
  }

  private UrlPath address() {
    return issue.feed().folder().resolve(format.file());
  }
}
