package org.tidings.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.markup.Passage;

/**
 * Finds names in an address or the name of a file that name a patient as well as the text does
 * (editorial policy, section 1): of somebody whom the text names so, or beside a word of illness.
 */
final class TellingNames implements ManuscriptRule {
  private static final Set<String> TELLING =
      Set.of(
          "patient",
          "transplant",
          "surgery",
          "cancer",
          "stroke",
          "dialysis",
          "chemotherapy",
          "chemo",
          "diagnosis",
          "survivor",
          "leukaemia",
          "operation",
          "treatment",
          "recovery",
          "amputation",
          "dementia",
          "heart",
          "kidney",
          "liver",
          "recovers",
          "recovering",
          "therapy",
          "remission",
          "coma",
          "discharged",
          "admitted",
          "rehab",
          "rehabilitation",
          "mastectomy");

  private static final PersonName NOBODY = new PersonName(0, 0, "", "", false);

  private final Staff staff;

  TellingNames(House house) {
    staff = new Staff(house.staff());
  }

  @Override
  public void read(Desk desk) {
    for (Block block : desk.manuscript().blocks()) {
      if (block.kind() == Passage.Kind.NAME) {
        read(block, desk);
      }
    }
  }

  private void read(Block block, Desk desk) {
    List<String> patients = desk.cast().patients();
    Block.Sentence whole = new Block.Sentence(0, block.text().length());
    if (patients.isEmpty() && !isTelling(Wording.of(block, whole), NOBODY)) {
      return;
    }
    String plain = " " + PeopleWords.fold(block.text()) + " ";
    Scene scene = Scene.of(block, whole, true);
    for (PersonName name : scene.names()) {
      boolean known = patients.stream().anyMatch(key -> plain.contains(" " + plain(key) + " "));
      boolean telling =
          !name.isLone()
              && isTelling(scene.words(), name)
              && !staff.includes(name)
              && !isWord(name, desk);
      if (known || (telling && !desk.cast().read(desk.manuscript(), staff).isAtWork(name))) {
        new PersonTold(desk, block).patient(scene.words(), name);
        return;
      }
    }
  }

  /** Whether the text writes the last word of it small: {@code june-advice} names nobody. */
  private static boolean isWord(PersonName name, Desk desk) {
    String surname = name.surname().toLowerCase(Locale.ROOT);
    Pattern small = Pattern.compile("(?<!\\p{L})" + Pattern.quote(surname) + "(?!\\p{L})");
    return desk.manuscript().blocks().stream()
        .filter(block -> block.kind() != Passage.Kind.NAME)
        .anyMatch(block -> small.matcher(block.text()).find());
  }

  /** As an address spells it. */
  private static String plain(String key) {
    return key.replace("'", "").replace('-', ' ');
  }

  private static boolean isTelling(Wording words, PersonName name) {
    for (int i = 0; i < words.size(); i++) {
      boolean inside = i >= name.from() && i < name.to();
      if (!inside && TELLING.contains(words.small(i))) {
        return true;
      }
    }
    return false;
  }
}
