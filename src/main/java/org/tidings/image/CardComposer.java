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
  private static final double PANEL = CardSide.START;
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
  private static final int MOST_LINES = 4;
  private static final double LARGE_MARK = 272;
  private static final double TIDE_TOP = 490;
  private static final double TIDE_HEIGHT = 10;

  private static final double TAG_TOP = 58;
  private static final double TAG_HEIGHT = 44;
  private static final double TAG_LINE = 89;
  private static final double NOTICE_TOP = 126;
  private static final double NOTICE_HEIGHT = 300;

  private static final double CREDIT = 18;
  private static final double CREDIT_PAD = 10;
  private static final double CREDIT_HEIGHT = 30;
  private static final double CREDIT_TOP = Card.HEIGHT - MARGIN - CREDIT_HEIGHT;
  private static final double CREDIT_LINE = CREDIT_TOP + 21;

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
    headed(title, TEXT_WIDTH, BRAND_TOP - 40);
    brand(TEXT_WIDTH);
  }

  /** Without a picture the mark stands in its place. */
  private void plain(String title) {
    headed(title, besideMark(), TIDE_TOP - 10);
    tide();
    put(brandName(LEFT), WHOLE_TEXT);
  }

  /** Topic, headline and sentence, above a line that they must not cross. */
  private void headed(String title, double width, double bottom) {
    CardLine label =
        new CardLine(CardFont.LABEL, SMALL, 0, colours.label(), LEFT, LABEL_LINE, card.label());
    double top = put(label, width) ? LABELLED_TOP : PLAIN_TOP;
    CardHeadline headline =
        CardHeadline.of(title, width, bottom - top, fonts.face(CardFont.HEADLINE));
    lines.addAll(headline.at(LEFT, top, colours.ink()));
    if (!headline.isFull()) {
      sentence(card.sentence(), top + headline.height() + 26, bottom - 14, width);
    }
  }

  /** A sentence of which only a part has room could say something else, and is left out. */
  private void sentence(String text, double top, double bottom, double width) {
    int room = Math.min(MOST_LINES, (int) ((bottom - top + LINE - SMALL) / LINE));
    CardLines column = new CardLines(fonts.face(CardFont.TEXT), SMALL, 0);
    List<String> whole =
        settable(CardFont.TEXT, text)
            .map(set -> column.cut(set, width, MOST_LINES + 1))
            .filter(set -> set.size() <= room)
            .orElse(List.of());
    double baseline = top + SMALL;
    for (String each : whole) {
      lines.add(new CardLine(CardFont.TEXT, SMALL, 0, colours.soft(), LEFT, baseline, each));
      baseline += LINE;
    }
  }

  private void notice(String title) {
    double x = LEFT + tag();
    put(
        new CardLine(CardFont.LABEL, SMALL, 0, colours.label(), x, TAG_LINE, card.where()),
        LEFT + WHOLE_TEXT - x);
    CardHeadline headline =
        CardHeadline.of(title, WHOLE_TEXT, NOTICE_HEIGHT, fonts.face(CardFont.HEADLINE));
    lines.addAll(headline.at(LEFT, NOTICE_TOP, colours.ink()));
    double dates = NOTICE_TOP + headline.height() + 52;
    put(
        new CardLine(CardFont.LABEL, BRAND_SIZE, 0, colours.ink(), LEFT, dates, card.sentence()),
        WHOLE_TEXT);
    brand(WHOLE_TEXT);
  }

  /** How much a notice matters, on a ground of its own; says how much room it took. */
  private double tag() {
    boolean urgent = card.kind() == Card.Kind.URGENT_NOTICE;
    Shade ink = urgent ? WHITE : colours.ground();
    Optional<CardLine> tag =
        fitted(
            new CardLine(CardFont.LABEL, SMALL, 0, ink, LEFT + 16, TAG_LINE, card.label()),
            WHOLE_TEXT / 2);
    tag.ifPresent(
        line -> {
          Shade ground = urgent ? ALARM : colours.ink();
          boxes.add(new Box(Fill.CHIP, LEFT, TAG_TOP, width(line) + 32, TAG_HEIGHT, ground));
          lines.add(line);
        });
    return tag.map(line -> width(line) + 32 + 20).orElse(0.0);
  }

  /** The site itself, also for what can't or must not be written on a card. */
  private void brandOnly() {
    double width = besideMark();
    settable(CardFont.HEADLINE, card.brand().name())
        .ifPresent(
            name -> {
              CardHeadline headline =
                  CardHeadline.of(
                      name, width, TIDE_TOP - 2 * PLAIN_TOP, fonts.face(CardFont.HEADLINE));
              lines.addAll(headline.at(LEFT, PLAIN_TOP, colours.ink()));
              boolean own = card.kind() == Card.Kind.SITE;
              sentence(
                  own ? card.sentence() : card.brand().tagline(),
                  PLAIN_TOP + headline.height() + 30,
                  TIDE_TOP - 24,
                  width);
            });
    tide();
    put(
        new CardLine(
            CardFont.LABEL, SMALL, 0, colours.label(), LEFT, BRAND_LINE, card.brand().owner()),
        WHOLE_TEXT);
  }

  private void photo() {
    boxes.add(new Box(Fill.PHOTO, PANEL, 0, Card.WIDTH - PANEL, Card.HEIGHT, colours.ground()));
    String credit = card.photo().map(Card.Photo::credit).orElse("");
    double most = Card.WIDTH - PANEL - 2 * MARGIN - 2 * CREDIT_PAD;
    fitted(new CardLine(CardFont.LABEL, CREDIT, 0, WHITE, 0, CREDIT_LINE, credit), most)
        .ifPresent(
            line -> {
              double width = width(line) + 2 * CREDIT_PAD;
              double x = Card.WIDTH - MARGIN - width;
              boxes.add(new Box(Fill.CHIP, x, CREDIT_TOP, width, CREDIT_HEIGHT, DARK));
              lines.add(line.from(x + CREDIT_PAD));
            });
  }

  private void brand(double width) {
    if (isMarked()) {
      boxes.add(new Box(Fill.MARK, LEFT, BRAND_TOP, SMALL_MARK, SMALL_MARK, colours.ink()));
    }
    double x = isMarked() ? LEFT + SMALL_MARK + 16 : LEFT;
    put(brandName(x), width - (x - LEFT));
  }

  private CardLine brandName(double x) {
    return new CardLine(
        CardFont.BRAND, BRAND_SIZE, 0, colours.ink(), x, BRAND_LINE, card.brand().name());
  }

  /** The site's own mark, or the theme's for a site that has chosen none. */
  private boolean isMarked() {
    return card.brand().mark().isPresent() || card.brand().plain();
  }

  /** Puts the mark at the right, and says how wide text at its left may be. */
  private double besideMark() {
    if (!isMarked()) {
      return WHOLE_TEXT;
    }
    double x = Card.WIDTH - LEFT - LARGE_MARK;
    boxes.add(new Box(Fill.MARK, x, 96, LARGE_MARK, LARGE_MARK, colours.ink()));
    return WIDE_TEXT;
  }

  private void tide() {
    Shade soft = colours.soft();
    Shade ground = colours.ground();
    Shade between =
        new Shade(
            (soft.red() + ground.red()) / 2,
            (soft.green() + ground.green()) / 2,
            (soft.blue() + ground.blue()) / 2);
    boxes.add(new Box(Fill.TIDE, 0, TIDE_TOP, Card.WIDTH, TIDE_HEIGHT, between));
  }

  /** Adds a line as far as it can be set and has room; says whether there was anything. */
  private boolean put(CardLine wished, double most) {
    Optional<CardLine> line = fitted(wished, most);
    line.ifPresent(lines::add);
    return line.isPresent();
  }

  private Optional<CardLine> fitted(CardLine wished, double most) {
    CardLines one = new CardLines(fonts.face(wished.font()), wished.size(), wished.tracking());
    return settable(wished.font(), wished.text())
        .map(text -> wished.saying(one.cut(text, most, 1).get(0)));
  }

  private double width(CardLine line) {
    return line.size() * fonts.face(line.font()).width(line.text(), line.tracking());
  }
}
