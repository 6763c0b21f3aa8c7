package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.base.UrlPath;
import org.tidings.model.Entry;
import org.tidings.model.Notice;
import org.tidings.model.Published;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.model.Withdrawal;
import org.tidings.output.Artifact;
import org.tidings.page.Placement.Reach;

/** What stands at the address of something that was withdrawn (editorial policy, section 6). */
record Tombstone(Desk desk, Entry entry) implements HtmlPage {
  private static final int NEWEST = 3;

  static List<Tombstone> of(Desk desk) {
    return desk.site().entries().stream()
        .filter(entry -> entry.language().equals(desk.language()))
        .filter(entry -> desk.site().state(entry) == State.WITHDRAWN)
        .map(entry -> new Tombstone(desk, entry))
        .toList();
  }

  private Withdrawal withdrawal() {
    return entry.basics().withdrawn().orElseThrow();
  }

  @Override
  public Optional<Entry> own() {
    return Optional.of(entry);
  }

  @Override
  public UrlPath address() {
    return entry.path();
  }

  @Override
  public Artifact.Rank rank() {
    return Artifact.Rank.PAGE;
  }

  @Override
  public String owner() {
    return entry.source().value();
  }

  @Override
  public Optional<Published> published() {
    return Optional.of(Ledgers.withdrawn(desk.site(), entry, withdrawal().date().at()));
  }

  @Override
  public Printing printing() {
    String heading = heading();
    Subject subject = new Subject(entry.path(), title(), heading, notice(), "");
    return new Printing(
        "withdrawn.ftlh",
        new Frames(desk)
            .frame(
                subject,
                Placement.open(List.of(), java.util.Map.of()).reaching(Reach.HIDDEN),
                HeadFacts.website(List.of())),
        "withdrawn",
        view(heading),
        Optional.empty());
  }

  /** Neither title nor name where the reason is consent or privacy. */
  private String title() {
    return withdrawal().hidesTitle()
        ? desk.text(
            "withdrawn.untitled",
            desk.dates().day(withdrawal().date()).text(),
            entry.date().map(date -> desk.dates().brief(date).text()).orElse(""))
        : desk.text("withdrawn.title", desk.titles().of(entry));
  }

  /** The interface's own words where no editor wrote any. */
  private String notice() {
    String written = withdrawal().notice();
    return written.isEmpty() ? desk.text("withdrawn.lapsed") : written;
  }

  private String heading() {
    String kind = entry instanceof Story ? "story" : entry instanceof Notice ? "notice" : "page";
    return desk.text("withdrawn." + kind);
  }

  private TombstoneView view(String heading) {
    Withdrawal withdrawal = withdrawal();
    Optional<Entry> successor = desk.site().successor(withdrawal);
    return new TombstoneView(
        heading,
        withdrawal.hidesTitle() ? "" : entry.title(),
        notice(),
        reason(withdrawal),
        wrong(withdrawal),
        withdrawal.by().isEmpty() ? "" : desk.site().person(withdrawal.by()).name(),
        entry.date().map(desk.dates()::day),
        desk.dates().day(withdrawal.date()),
        withdrawal.to().filter(to -> successor.isEmpty()).map(to -> new WebLink(to, to)),
        successor
            .filter(other -> desk.site().state(other) != State.WITHDRAWN)
            .map(other -> new LinkView(other.title(), other.path())),
        desk.cards().cards(desk.edition().stories().stream().limit(NEWEST).toList()));
  }

  String reason(Withdrawal withdrawal) {
    String key = "withdrawn.reason." + withdrawal.reason();
    return desk.messages().has(key) ? desk.text(key) : withdrawal.reason();
  }

  private String wrong(Withdrawal withdrawal) {
    String key = "withdrawn.wrong." + withdrawal.reason();
    return desk.messages().has(key) ? desk.text(key) : "";
  }
}
