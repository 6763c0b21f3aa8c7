package org.tidings.feed;

import org.tidings.model.Licence;
import org.tidings.model.Messages;
import org.tidings.model.Picture;
import org.tidings.model.PictureFacts;

/** A lead picture as HTML, with caption, credit and licence in words. */
final class LeadFigure {
  /** Stands for the licence in its message until it is put there as a link. */
  private static final String MARK = "\uFFFC";

  private final Picture picture;
  private final PictureFacts facts;
  private final String address;
  private final Messages words;

  LeadFigure(Picture picture, String address, Messages words) {
    this.picture = picture;
    this.facts = picture.facts();
    this.address = address;
    this.words = words;
  }

  /** Who is named for a picture. */
  static String credit(PictureFacts facts) {
    return facts.credit().isBlank() ? facts.author() : facts.credit();
  }

  String html() {
    String caption = (HtmlText.escaped(facts.caption()) + " " + credit()).strip();
    return "<figure><img src=\"%s\" alt=\"%s\" width=\"%s\" height=\"%s\">%s</figure>\n"
        .formatted(
            HtmlText.escaped(address),
            HtmlText.escaped(facts.alt()),
            picture.largest().width(),
            picture.largest().height(),
            caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>");
  }

  private String credit() {
    String credit = credit(facts);
    if (credit.isBlank()) {
      return "";
    }
    Licence licence = Licence.of(facts.licence(), words);
    return licence.name().isEmpty()
        ? HtmlText.escaped(words.text("picture.credit", credit))
        : HtmlText.escaped(words.text("picture.credit-licence", credit, MARK))
            .replace(MARK, named(licence));
  }

  private static String named(Licence licence) {
    String name = HtmlText.escaped(licence.name());
    return licence
        .url()
        .map(url -> "<a href=\"" + HtmlText.escaped(url) + "\" rel=\"license\">" + name + "</a>")
        .orElse(name);
  }
}
