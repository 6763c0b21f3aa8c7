package org.tidings.feed;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.tidings.model.Entry;
import org.tidings.model.Messages;
import org.tidings.model.Moment;
import org.tidings.model.Notice;
import org.tidings.model.Site;
import org.tidings.model.Story;

/**
 * What stands in a feed before an item's own text: what was corrected, the lead picture (many
 * readers show no other), who paid for it; of a notice what is new, when, and what to do.
 */
final class ItemTop {
  private final Site site;

  ItemTop(Site site) {
    this.site = site;
  }

  /** The HTML; only simple elements, without class or style. */
  String html(Entry entry, Optional<Lead> lead) {
    StringBuilder html = new StringBuilder();
    if (entry instanceof Story story) {
      story(story, lead, html);
    } else if (entry instanceof Notice notice) {
      notice(notice, html);
    }
    return html.toString();
  }

  private void story(Story story, Optional<Lead> lead, StringBuilder html) {
    Messages words = site.messages(story.language());
    story.corrections().stream()
        .sorted(Comparator.comparing(Story.Correction::date).reversed())
        .forEach(each -> html.append(new CorrectionWords(each, words).html()));
    lead.ifPresent(picture -> html.append(new LeadFigure(picture, words).html()));
    story.disclosure().forEach(party -> paragraph(party.statement(), html));
    if (!story.ai().isEmpty() && !story.ai().equals("none")) {
      paragraph(site.config().policy().aiWording().in(story.language()), html);
    }
  }

  private void notice(Notice notice, StringBuilder html) {
    Messages words = site.messages(notice.language());
    notice.updates().stream()
        .sorted(Comparator.comparing(Notice.Update::date).reversed())
        .forEach(update -> update(update, words, html));
    paragraph(time(notice, words), html);
    paragraph(notice.action(), html);
    if (!notice.change().isEmpty()) {
      html.append("<ul>\n");
      for (Notice.Change change : notice.change()) {
        html.append("<li>");
        html.append(HtmlText.escaped(words.text("feed.notice.was", change.was())));
        html.append("<br>");
        html.append(HtmlText.escaped(words.text("feed.notice.now", change.now())));
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    }
  }

  private void update(Notice.Update update, Messages words, StringBuilder html) {
    html.append("<p><strong>")
        .append(HtmlText.escaped(moment(update.date(), words)))
        .append("</strong>");
    sentence(update.text(), html);
    html.append("</p>\n");
  }

  private String time(Notice notice, Messages words) {
    String from = moment(notice.from(), words);
    return notice
        .until()
        .map(until -> words.text("feed.notice.until", from, moment(until, words)))
        .orElseGet(() -> words.text("feed.notice.further", from));
  }

  private String moment(Moment moment, Messages words) {
    ZoneId zone = site.config().timezone();
    String day = words.day(moment.day());
    return moment.dayOnly()
        ? day
        : words.day(moment.at().atZone(zone).toLocalDate())
            + ", "
            + words.time(moment.at().atZone(zone).toLocalTime());
  }

  private static void sentence(String text, StringBuilder html) {
    if (!text.isBlank()) {
      html.append(' ').append(HtmlText.escaped(text));
    }
  }

  private static void paragraph(String text, StringBuilder html) {
    if (!text.isBlank()) {
      html.append("<p>").append(HtmlText.escaped(text)).append("</p>\n");
    }
  }
}
