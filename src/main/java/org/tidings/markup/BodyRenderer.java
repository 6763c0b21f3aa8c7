package org.tidings.markup;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Outline;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.model.Story;

/**
 * Turns the body of an entry into HTML for its page or for feeds, with links and pictures resolved.
 * Safe for use by many threads.
 */
public final class BodyRenderer {
  private final Site site;
  private final Sources sources;
  private final Markdown markdown;

  /** A renderer for one site, which reads the texts back when they are wanted. */
  public BodyRenderer(Site site, Sources sources, Markdown markdown) {
    this.site = site;
    this.sources = sources;
    this.markdown = markdown;
  }

  /** HTML for the entry's own page: links relative to it, headings from h2. */
  public String page(Entry entry) {
    return print(new Frame(site, entry, entry.path(), Frame.Place.OWN_PAGE));
  }

  /**
   * HTML for a page at another address, on which several bodies may stand: links relative to it,
   * headings without ids.
   */
  public String page(Entry entry, UrlPath from) {
    return from.equals(entry.path())
        ? page(entry)
        : print(new Frame(site, entry, from, Frame.Place.OTHER_PAGE));
  }

  /** HTML for feeds: every address absolute, no class names, nothing to fill in. */
  public String feed(Entry entry) {
    return print(new Frame(site, entry, entry.path(), Frame.Place.FEED));
  }

  /** What {@link #page(Entry)} gives, in two parts around the place for a story's quotation. */
  public Halves halves(Entry entry) {
    Printer printer = printer(new Frame(site, entry, entry.path(), Frame.Place.OWN_PAGE));
    return entry instanceof Story story && story.quote().isPresent()
        ? printer.halves(story.quote().get().text())
        : new Halves(printer.print(), "");
  }

  private String print(Frame frame) {
    return printer(frame).print();
  }

  private Printer printer(Frame frame) {
    Entry entry = frame.entry();
    Copy copy =
        new Copy(
            entry.source(),
            entry.language(),
            entry.title(),
            entry.summary(),
            sources.body(entry.basics().body()),
            entry.basics().body().firstLine());
    return new Printer(markdown.parse(copy, new Remarks(new Findings())), frame);
  }

  /**
   * All that the HTML depends on besides the site's settings: the text's digest and what each link
   * and picture came to, in the order of the text.
   */
  public List<String> inputs(Entry entry) {
    Routes routes = new Routes(new Frame(site, entry, UrlPath.ROOT, Frame.Place.FEED));
    List<String> inputs = new ArrayList<>();
    inputs.add(entry.source().value());
    inputs.add(entry.path().value());
    inputs.add(entry.language().code());
    inputs.add(entry.basics().body().digest().hex());
    for (Outline.LinkUse link : entry.outline().links()) {
      inputs.add(routes.href(link.target()).orElse(""));
    }
    for (Outline.PictureUse use : entry.outline().pictures()) {
      inputs.add(
          routes
              .picture(use.target())
              .map(picture -> picture.address() + " " + Digest.of(picture))
              .orElse(""));
    }
    return List.copyOf(inputs);
  }
}
