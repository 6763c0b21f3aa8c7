package org.tidings.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.image.CardLayout.Box;
import org.tidings.image.CardLayout.Fill;
import org.tidings.model.Card;
import org.tidings.model.CardColours;
import org.tidings.model.Shade;

/** Lays a card out (design, section 11): texts that can be set, in boxes that hold them. */
final class CardComposer {
  private static final double LEFT = 64;
  private static final double PANEL = 690;
  private static final double TEXT_WIDTH = 572;
  private static final double WIDE_TEXT = 752;
  private static final double WHOLE_TEXT = Card.WIDTH - 2 * LEFT;
  private static final double MARGIN = 40;

  private static final double LABEL_LINE = 86;
  private static final double SMALL = 27;
  private static final double LINE = 36.5;
  private static final double LABELLED_TOP = 110;
  private static final double PLAIN_TOP = 64;
  private static final double BRAND_TOP = 526;
  private static final double BRAND_LINE = 561;
  private static final double BRAND_SIZE = 32;
  private static final double SMALL_MARK = 50;
  private static final double LARGE_MARK = 272;
  private static final double TIDE_TOP = 484;
  private static final double TIDE_HEIGHT = 16;

  private static final Shade DARK = new Shade(0x08, 0x32, 0x3c);
  private static final Shade WHITE = new Shade(255, 255, 255);
  private static final Shade ALARM = new Shade(0xa3, 0x12, 0x3f);

  private final Card card;
  private final CardFonts fonts;
  private final CardColours colours;
  private final List<Box> boxes = new ArrayList<>();
  private final List<CardLine> lines = new ArrayList<>();

  private CardComposer(Card card, CardFonts fonts) {
    this.card = card;
    this.fonts = fonts;
    this.colours = card.colours();
  }

  static CardLayout layout(Card card, CardFonts fonts) {
    return new CardComposer(card, fonts).layout();
  }

  private CardLayout layout() {
    Optional<String> title = settable(CardFont.HEADLINE, card.title());
    if (title.isEmpty() || card.kind() == Card.Kind.SITE) {
      brandOnly();
    } else if (card.kind() != Card.Kind.STORY) {
      notice(title.get());
    } else if (card.photo().isPresent()) {
      pictured(title.get());
    } else {
      plain(title.get());
    }
    return new CardLayout(colours.ground(), List.copyOf(boxes), List.copyOf(lines));
  }

  private Optional<String> settable(CardFont font, String text) {
    return new CardText(fonts.face(font)).of(text);
  }

  private void pictured(String title) {
    photo();
    headed(title, TEXT_WIDTH, BRAND_TOP - 24);
    brand(TEXT_WIDTH);
  }

  /** Without a picture the mark stands in its place. */
  private void plain(String title) {
    headed(title, WIDE_TEXT, TIDE_TOP - 10);
    largeMark();
    tide(colours.soft());
    brandName(LEFT, WHOLE_TEXT);
  }

  /** Topic, headline and sentence, above a line that they must not cross. */
  private void headed(String title, double width, double bottom) {
    Optional<String> label = settable(CardFont.LABEL, card.label());
    label.ifPresent(text -> line(CardFont.LABEL, SMALL, colours.label(), LEFT, LABEL_LINE, text, width));
    double top = label.isPresent() ? LABELLED_TOP : PLAIN_TOP;
    CardHeadline headline =
        CardHeadline.of(title, width, bottom - top, fonts.face(CardFont.HEADLINE));
    lines.addAll(headline.at(LEFT, top, colours.ink()));
    if (!headline.isFull()) {
      sentence(card.sentence(), top + headline.height() + 26, bottom, width);
    }
  }

  private void sentence(String text, double top, double bottom, double width) {
    int room = Math.min(4, (int) ((bottom - top + LINE - SMALL) / LINE));
    if (room < 1) {
      return;
    }
    CardLines column = new CardLines(fonts.face(CardFont.TEXT), SMALL, 0);
    double baseline = top + SMALL;
    for (String each :
        settable(CardFont.TEXT, text).map(set -> column.cut(set, width, room)).orElse(List.of())) {
      lines.add(new CardLine(CardFont.TEXT, SMALL, 0, colours.soft(), LEFT, baseline, each));
      baseline += LINE;
    }
  }

  private void notice(String title) {
    boolean urgent = card.kind() == Card.Kind.URGENT_NOTICE;
    double x = LEFT;
    Optional<String> tag = settable(CardFont.LABEL, card.label());
    if (tag.isPresent()) {
      Shade ground = urgent ? ALARM : colours.ink();
      double width = width(CardFont.LABEL, SMALL, tag.get()) + 32;
      boxes.add(new Box(Fill.CHIP, x, 58, width, 44, ground));
      line(CardFont.LABEL, SMALL, urgent ? WHITE : colours.ground(), x + 16, 89, tag.get(), width);
      x += width + 20;
    }
    double place = x;
    settable(CardFont.LABEL, card.where())
        .ifPresent(
            text ->
                line(CardFont.LABEL, SMALL, colours.label(), place, 89, text, LEFT + WHOLE_TEXT - place));
    double top = 126;
    CardHeadline headline =
        CardHeadline.of(title, WHOLE_TEXT, 330, fonts.face(CardFont.HEADLINE));
    lines.addAll(headline.at(LEFT, top, colours.ink()));
    double dates = Math.min(top + headline.height() + 52, BRAND_TOP - 30);
    settable(CardFont.LABEL, card.sentence())
        .ifPresent(
            text -> line(CardFont.LABEL, BRAND_SIZE, colours.ink(), LEFT, dates, text, WHOLE_TEXT));
    brand(WHOLE_TEXT);
  }

  /** The site itself, also for what can't or must not be written on a card. */
  private void brandOnly() {
    Optional<String> name = settable(CardFont.HEADLINE, card.brand().name());
    largeMark();
    tide(colours.soft());
    name.ifPresent(
        text -> {
          CardHeadline headline =
              CardHeadline.of(text, WIDE_TEXT, TIDE_TOP - 80, fonts.face(CardFont.HEADLINE));
          lines.addAll(headline.at(LEFT, PLAIN_TOP, colours.ink()));
          String said = card.kind() == Card.Kind.SITE ? card.sentence() : card.brand().tagline();
          sentence(said, PLAIN_TOP + headline.height() + 30, TIDE_TOP - 10, WIDE_TEXT);
        });
    settable(CardFont.LABEL, card.brand().host())
        .ifPresent(
            text -> line(CardFont.LABEL, SMALL, colours.label(), LEFT, BRAND_LINE, text, WHOLE_TEXT));
  }

  private void photo() {
    boxes.add(new Box(Fill.PHOTO, PANEL, 0, Card.WIDTH - PANEL, Card.HEIGHT, colours.ground()));
    double most = Card.WIDTH - PANEL - 2 * MARGIN - 20;
    card.photo()
        .flatMap(photo -> settable(CardFont.LABEL, photo.credit()))
        .map(credit -> cut(CardFont.LABEL, 18, credit, most))
        .ifPresent(
            credit -> {
              double width = width(CardFont.LABEL, 18, credit) + 20;
              double x = Card.WIDTH - MARGIN - width;
              double y = Card.HEIGHT - MARGIN - 30;
              boxes.add(new Box(Fill.CHIP, x, y, width, 30, DARK));
              line(CardFont.LABEL, 18, WHITE, x + 10, y + 21, credit, most);
            });
  }

  private void brand(double width) {
    boolean marked = card.brand().mark().isPresent() || card.brand().plain();
    if (marked) {
      boxes.add(new Box(Fill.MARK, LEFT, BRAND_TOP, SMALL_MARK, SMALL_MARK, colours.ink()));
    }
    double x = marked ? LEFT + SMALL_MARK + 16 : LEFT;
    brandName(x, width - (x - LEFT));
  }

  private void brandName(double x, double width) {
    settable(CardFont.BRAND, card.brand().name())
        .ifPresent(
            name -> line(CardFont.BRAND, BRAND_SIZE, colours.ink(), x, BRAND_LINE, name, width));
  }

  private void largeMark() {
    double x = Card.WIDTH - LEFT - LARGE_MARK;
    boxes.add(new Box(Fill.MARK, x, 96, LARGE_MARK, LARGE_MARK, colours.ink()));
  }

  private void tide(Shade shade) {
    boxes.add(new Box(Fill.TIDE, 0, TIDE_TOP, Card.WIDTH, TIDE_HEIGHT, shade));
  }

  private void line(
      CardFont font, double size, Shade shade, double x, double baseline, String text, double most) {
    lines.add(new CardLine(font, size, 0, shade, x, baseline, cut(font, size, text, most)));
  }

  private String cut(CardFont font, double size, String text, double most) {
    return new CardLines(fonts.face(font), size, 0).cut(text, most, 1).get(0);
  }

  private double width(CardFont font, double size, String text) {
    return size * fonts.face(font).width(text, 0);
  }
}
