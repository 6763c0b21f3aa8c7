package org.tidings.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.base.UrlPath;
import org.tidings.model.FixedPage;
import org.tidings.model.LanguageEdition;
import org.tidings.model.Messages;
import org.tidings.model.Published;
import org.tidings.output.Artifact;
import org.tidings.page.MissingView.Exit;
import org.tidings.page.MissingView.Part;
import org.tidings.page.Placement.Reach;

/** The page for an address that leads nowhere, in all languages, that of the address first. */
record MissingPage(Desk desk) implements HtmlPage {

  static List<MissingPage> of(Desk desk) {
    return List.of(new MissingPage(desk));
  }

  @Override
  public UrlPath address() {
    return desk.config().missing(desk.language());
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.PAGE;
  }

  @Override
  public String owner() {
    return "the page for wrong addresses";
  }

  /** Nobody links to it. */
  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public Printing printing() {
    String title = desk.text("missing.title");
    Subject subject = new Subject(address(), title, title, desk.text("missing.text"), "");
    return new Printing(
        "missing.ftlh",
        new Frames(desk)
            .frame(
                subject,
                Placement.open(List.of(), Map.of()).reaching(Reach.ANYWHERE),
                HeadFacts.website(List.of())),
        "missing",
        new MissingView(
            Stream.concat(Stream.of(desk.edition()), desk.site().editions().stream())
                .distinct()
                .map(this::part)
                .toList()),
        Optional.empty());
  }

  private Part part(LanguageEdition edition) {
    Messages messages = desk.site().messages(edition.language());
    return new Part(
        edition.language().code(),
        messages.text("missing.heading"),
        messages.text("missing.text"),
        List.of(
            new Exit(messages.text("missing.home"), edition.root()),
            new Exit(messages.text("missing.notices"), FixedPage.NOTICES.below(edition.root())),
            new Exit(messages.text("missing.search"), FixedPage.SEARCH.below(edition.root()))),
        FixedPage.SEARCH.below(edition.root()));
  }
}
