package org.tidings.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidings.model.Entry;
import org.tidings.model.Listing;
import org.tidings.model.SearchFiles;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.model.Story.Correction;
import org.tidings.model.Withdrawal;
import org.tidings.page.CorrectionsView.Withdrawn;
import org.tidings.page.PolicyView.Allowance;

/** Makes the views of the pages that every site has. */
record FixedViews(Desk desk) {
  private static final int MONTHS = 24;

  NoticesView notices() {
    Bulletins bulletins = desk.bulletins();
    return new NoticesView(
        bulletins.cards(bulletins.inForce()),
        bulletins.cards(bulletins.comingUp()),
        bulletins.cards(bulletins.ended()));
  }

  SearchView search() {
    List<Listing> months = new ArrayList<>(desk.edition().months());
    Collections.reverse(months);
    Cards cards = desk.cards();
    return new SearchView(
        SearchFiles.of(desk.edition()).all(desk.edition()),
        desk.view().menu().stream()
            .filter(section -> !section.key().equals("search"))
            .map(section -> new LinkView(section.text(), section.path()))
            .toList(),
        cards.counts(months.subList(0, Math.min(MONTHS, months.size()))),
        cards.counts(desk.edition().topics()),
        cards.counts(desk.edition().places()));
  }

  PolicyView policy() {
    Map<String, Integer> byRule = new TreeMap<>();
    stories()
        .filter(story -> desk.site().state(story) != State.WITHDRAWN)
        .flatMap(story -> story.safeguards().allowances().stream())
        .forEach(allowance -> byRule.merge(allowance.rule(), 1, Integer::sum));
    return new PolicyView(
        byRule.entrySet().stream()
            .map(entry -> new Allowance(entry.getKey(), entry.getValue()))
            .toList());
  }

  CorrectionsView corrections() {
    record Made(Story story, Correction correction) {}
    StoryViews views = new StoryViews(desk);
    List<CorrectionView> corrections =
        stories()
            .filter(story -> desk.site().state(story) != State.WITHDRAWN)
            .flatMap(story -> story.corrections().stream().map(c -> new Made(story, c)))
            .sorted(
                Comparator.comparing((Made made) -> made.correction().date())
                    .reversed()
                    .thenComparing(made -> made.story().path()))
            .map(
                made ->
                    views.correction(
                        made.correction(),
                        Optional.of(new LinkView(made.story().title(), made.story().path()))))
            .toList();
    return new CorrectionsView(corrections, withdrawn());
  }

  private List<Withdrawn> withdrawn() {
    return own()
        .filter(entry -> desk.site().state(entry) == State.WITHDRAWN)
        .sorted(
            Comparator.comparing((Entry entry) -> withdrawal(entry).date())
                .reversed()
                .thenComparing(Entry::path))
        .map(this::withdrawn)
        .toList();
  }

  private Withdrawn withdrawn(Entry entry) {
    Withdrawal withdrawal = withdrawal(entry);
    String title = withdrawal.hidesTitle() ? desk.text("corrections.untitled") : entry.title();
    return new Withdrawn(
        desk.dates().day(withdrawal.date()),
        withdrawal.hidesTitle() ? "" : title,
        new Tombstone(desk, entry).reason(withdrawal),
        new LinkView(title, entry.path()));
  }

  private static Withdrawal withdrawal(Entry entry) {
    return entry.basics().withdrawn().orElseThrow();
  }

  private Stream<Story> stories() {
    return own().filter(Story.class::isInstance).map(Story.class::cast);
  }

  private Stream<Entry> own() {
    return desk.site().entries().stream().filter(entry -> entry.language().equals(desk.language()));
  }
}
