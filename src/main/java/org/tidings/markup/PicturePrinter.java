package org.tidings.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.tidings.model.Licence;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Target;

/**
 * Prints pictures: alone in a paragraph as a figure with caption and credit, else in the line. One
 * that the site does not have is left out; one of another site becomes a link to it, for a page
 * must not tell others who reads it.
 */
final class PicturePrinter {
  private static final int WIDE = 1000;
  private static final int COLUMN = 656;

  private final Frame frame;
  private final Routes routes;
  private final HtmlOut out;
  private final Deque<OpenFigure> figures = new ArrayDeque<>();

  /** A figure of raw HTML, and the pictures in it whose credit is still to be printed. */
  private static final class OpenFigure {
    private final Set<Picture> shown = new LinkedHashSet<>();
    private boolean captioned;
  }

  PicturePrinter(Frame frame, Routes routes, HtmlOut out) {
    this.frame = frame;
    this.routes = routes;
    this.out = out;
  }

  /** The picture of a paragraph that holds nothing else, be it in a link or not. */
  static Optional<Image> only(Paragraph paragraph) {
    Node child = paragraph.getFirstChild();
    if (child == null || child.getNext() != null) {
      return Optional.empty();
    }
    Node inner = child instanceof Link ? child.getFirstChild() : child;
    return inner instanceof Image image && image.getNext() == null
        ? Optional.of(image)
        : Optional.empty();
  }

  /** A figure of raw HTML begins: its pictures need no figure of their own, but their credit. */
  void beginFigure() {
    figures.push(new OpenFigure());
  }

  boolean isInFigure() {
    return !figures.isEmpty();
  }

  /** Its caption ends: the credits belong to it. */
  void endCaption() {
    if (isInFigure()) {
      figures.element().captioned = true;
      credits(" ");
    }
  }

  /** The figure ends: credits that no caption has shown stand below it. */
  void endFigure() {
    OpenFigure figure = figures.element();
    if (figure.shown.stream().anyMatch(picture -> !credit(picture.facts()).isBlank())) {
      String name = figure.captioned ? "p" : "figcaption";
      out.open(name, Map.of());
      credits("");
      out.close(name);
    }
    figures.pop();
  }

  private void credits(String before) {
    Set<Picture> shown = figures.element().shown;
    for (Picture picture : shown) {
      if (!credit(picture.facts()).isBlank()) {
        out.raw(before);
        credit(picture.facts(), credit(picture.facts()));
      }
    }
    shown.clear();
  }

  boolean isOurs(Image image) {
    return routes.picture(target(image)).isPresent();
  }

  boolean isRemote(Image image) {
    return target(image) instanceof Target.External;
  }

  private Target target(Image image) {
    return Target.of(frame.entry().source(), image.getDestination());
  }

  /** A figure around what the paragraph would print. */
  void figure(Image image, Runnable inside) {
    Picture picture = routes.picture(target(image)).orElseThrow();
    PictureSize size = PictureSize.of(image, picture.width(), picture.height());
    out.line().open("figure", isWide(size) ? Map.of("class", "out") : Map.of());
    inside.run();
    PictureFacts facts = picture.facts();
    String caption = image.getTitle() != null ? image.getTitle() : facts.caption();
    String credit = credit(facts);
    if (!caption.isBlank() || !credit.isBlank()) {
      out.raw("<figcaption>").text(caption).raw(caption.isBlank() || credit.isBlank() ? "" : " ");
      if (!credit.isBlank()) {
        credit(facts, credit);
      }
      out.raw("</figcaption>");
    }
    out.raw("</figure>").line();
  }

  /** Whether it may reach beyond the column of text where there is room. */
  private boolean isWide(PictureSize size) {
    return !frame.isFeed() && size.width() >= WIDE && size.width() > size.height();
  }

  /** How wide it is on a page: as its attributes say, else as the column of text. */
  private static String sizes(PictureSize size, boolean wide) {
    if (size.width() < COLUMN) {
      return "(min-width: " + size.width() + "px) " + size.width() + "px, 100vw";
    }
    return wide
        ? "(min-width: 78rem) 55rem, (min-width: 44rem) 41rem, 100vw"
        : "(min-width: 44rem) 41rem, 100vw";
  }

  private static String credit(PictureFacts facts) {
    return facts.credit().isBlank() ? facts.author() : facts.credit();
  }

  /** The licence's name in its message becomes a link, whatever the language's order of words. */
  private void credit(PictureFacts facts, String credit) {
    Licence licence = Licence.of(facts.licence(), frame.messages());
    out.open("span", frame.isFeed() ? Map.of() : Map.of("class", "credit"));
    if (licence.name().isEmpty()) {
      out.text(frame.messages().text("picture.credit", credit));
    } else {
      String mark = "\uFFFC";
      String line = frame.messages().text("picture.credit-licence", credit, mark);
      int at = line.lastIndexOf(mark);
      out.text(line.substring(0, Math.max(0, at)));
      licence(licence);
      out.text(line.substring(at + 1));
    }
    out.close("span");
  }

  private void licence(Licence licence) {
    if (licence.url().isEmpty()) {
      out.text(licence.name());
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", Address.encoded(licence.url().get()));
    attributes.put("rel", "license");
    out.open("a", attributes).text(licence.name()).close("a");
  }

  void inline(Image image, boolean insideLink) {
    Target target = target(image);
    if (target instanceof Target.External) {
      remote(image, target, insideLink);
    } else {
      routes.picture(target).ifPresent(picture -> image(image, picture));
    }
  }

  private void remote(Image image, Target target, boolean insideLink) {
    String alt = PlainText.of(image);
    Optional<String> href = insideLink ? Optional.empty() : routes.href(target);
    if (href.isEmpty()) {
      out.text(alt);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", href.get());
    routes.rel(target).ifPresent(rel -> attributes.put("rel", rel));
    out.open("a", attributes).text(alt.isEmpty() ? image.getDestination() : alt).close("a");
  }

  private void image(Image image, Picture picture) {
    if (isInFigure()) {
      figures.element().shown.add(picture);
    }
    PictureFacts facts = picture.facts();
    PictureSize size = PictureSize.of(image, picture.width(), picture.height());
    String words = PlainText.of(image);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", routes.src(picture));
    attributes.put("alt", words.isEmpty() && !facts.decorative() ? facts.alt() : words);
    attributes.put("width", String.valueOf(size.width()));
    attributes.put("height", String.valueOf(size.height()));
    if (!frame.isFeed()) {
      routes
          .srcset(picture)
          .ifPresent(
              all -> {
                attributes.put("srcset", all);
                attributes.put("sizes", sizes(size, isWide(size)));
              });
      attributes.put("loading", "lazy");
      attributes.put("decoding", "async");
    }
    out.open("img", attributes);
  }
}
