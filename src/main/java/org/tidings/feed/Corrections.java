package org.tidings.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.feed.Piece.Amendment;
import org.tidings.model.Language;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.model.Story.Correction;

/** The corrections of a language, each an item of its own, newest first. */
final class Corrections {
  private static final Comparator<Piece> NEWEST_FIRST =
      Comparator.comparing((Piece piece) -> piece.correction().orElseThrow().made().date())
          .reversed()
          .thenComparing(piece -> piece.entry().path())
          .thenComparing(piece -> -piece.correction().orElseThrow().number());

  private Corrections() {}

  static List<Piece> of(Site site, Language language, int most) {
    return site.entries().stream()
        .filter(entry -> entry.language().equals(language))
        .filter(entry -> site.state(entry) != State.WITHDRAWN)
        .filter(Story.class::isInstance)
        .flatMap(story -> of((Story) story).stream())
        .sorted(NEWEST_FIRST)
        .limit(most)
        .toList();
  }

  private static List<Piece> of(Story story) {
    Map<LocalDate, Integer> numbers = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (Correction correction : story.corrections()) {
      int number = numbers.merge(correction.date().day(), 1, Integer::sum);
      pieces.add(new Piece(story, Optional.of(new Amendment(correction, number))));
    }
    return pieces;
  }
}
