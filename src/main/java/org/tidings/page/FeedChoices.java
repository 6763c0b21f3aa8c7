package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.UrlPath;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Listing;
import org.tidings.model.Messages;
import org.tidings.page.SubscribeView.Choice;
import org.tidings.page.SubscribeView.Group;

/** All feeds that a reader can choose from. */
record FeedChoices(Desk desk) {

  SubscribeView view() {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(desk.text("subscribe.whole"), whole()));
    add("nav.topics", desk.edition().topics(), groups);
    add("nav.places", desk.edition().places(), groups);
    add("nav.people", desk.edition().people(), groups);
    return new SubscribeView(groups);
  }

  private List<Choice> whole() {
    SiteView.Paths paths = desk.view().paths();
    List<Choice> whole = new ArrayList<>();
    whole.add(choice("everything", desk.root()));
    whole.add(choice("notices", paths.notices()));
    whole.add(choice("corrections", paths.corrections()));
    for (LanguageEdition edition : desk.site().editions()) {
      if (edition != desk.edition()) {
        Messages messages = desk.site().messages(edition.language());
        whole.add(
            choice(
                messages.text("language.name"),
                messages.text("subscribe.everything-text"),
                edition.language().code(),
                edition.root()));
      }
    }
    return whole;
  }

  private Choice choice(String key, UrlPath folder) {
    return choice(
        desk.text("subscribe." + key),
        desk.text("subscribe." + key + "-text"),
        desk.language().code(),
        folder);
  }

  private void add(String heading, List<Listing> listings, List<Group> groups) {
    if (!listings.isEmpty()) {
      groups.add(
          new Group(
              desk.text(heading),
              listings.stream()
                  .map(
                      list ->
                          choice(
                              desk.cards().name(list),
                              desk.text("subscribe.one-text"),
                              desk.language().code(),
                              list.path()))
                  .toList()));
    }
  }

  private Choice choice(String title, String text, String language, UrlPath folder) {
    return new Choice(
        "f" + folder.value().replace('/', '_'),
        title,
        text,
        language,
        folder,
        desk.config().absolute(folder.resolve("rss.xml")),
        desk.config().absolute(folder.resolve("atom.xml")),
        desk.config().absolute(folder.resolve("feed.json")));
  }
}
