package org.tidings.feed;

import org.tidings.model.Licence;
import org.tidings.model.Messages;
import org.tidings.model.PictureFacts;

/** A lead picture as HTML, with caption, credit and licence in words. */
final class LeadFigure {
  /** Stands for the licence in its message until it is put there as a link. */
  private static final String MARK = "\uFFFC";

  private final Lead lead;
  private final PictureFacts facts;
  private final Messages words;

  LeadFigure(Lead lead, Messages words) {
    this.lead = lead;
    this.facts = lead.picture().facts();
    this.words = words;
  }

  /** Who is named for a picture. */
  static String credit(PictureFacts facts) {
    return facts.credit().isBlank() ? facts.author() : facts.credit();
  }

  String html() {
    String caption = (HtmlText.escaped(facts.caption()) + " " + credit()).strip();
    return "<figure><img src=\""
        + HtmlText.escaped(lead.address())
        + "\" alt=\""
        + HtmlText.escaped(facts.alt())
        + "\" width=\""
        + lead.size().width()
        + "\" height=\""
        + lead.size().height()
        + "\">"
        + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>")
        + "</figure>\n";
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
