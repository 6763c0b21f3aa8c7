package org.tidings.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;
import org.tidings.model.Target;

/** Prints pictures: alone in a paragraph as a figure with caption and credit, else in the line. */
final class PicturePrinter {
  private final Frame frame;
  private final Routes routes;
  private final HtmlOut out;

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

  void figure(Paragraph paragraph, Image image) {
    Optional<Picture> picture = routes.picture(target(image));
    if (picture.isEmpty()) {
      return;
    }
    out.line().raw("<figure>");
    image(image, picture.get());
    PictureFacts facts = picture.get().facts();
    String caption = image.getTitle() != null ? image.getTitle() : facts.caption();
    if (!caption.isBlank() || !facts.credit().isBlank()) {
      out.raw("<figcaption>").text(caption);
      credit(facts, !caption.isBlank());
      out.raw("</figcaption>");
    }
    out.raw("</figure>").line();
  }

  private void credit(PictureFacts facts, boolean second) {
    if (!facts.credit().isBlank()) {
      out.raw(second ? " " : "");
      out.open("span", frame.isFeed() ? Map.of() : Map.of("class", "credit"));
      out.text(frame.messages().text("picture.credit", facts.credit()));
      out.close("span");
    }
  }

  void inline(Image image, boolean insideLink) {
    routes.picture(target(image)).ifPresent(picture -> image(image, picture));
  }

  private Target target(Image image) {
    return Target.of(frame.entry().source(), image.getDestination());
  }

  private void image(Image image, Picture picture) {
    PictureFacts facts = picture.facts();
    String words = PlainText.of(image);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", routes.src(picture));
    attributes.put("alt", words.isEmpty() && !facts.decorative() ? facts.alt() : words);
    attributes.put("width", String.valueOf(picture.width()));
    attributes.put("height", String.valueOf(picture.height()));
    if (!frame.isFeed()) {
      attributes.put("loading", "lazy");
      attributes.put("decoding", "async");
    }
    out.open("img", attributes);
  }
}
