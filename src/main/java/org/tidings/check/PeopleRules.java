package org.tidings.check;

import java.util.List;

/** People who are named or singled out as patients (editorial policy, section 2.2). */
final class PeopleRules {
  private PeopleRules() {}

  static List<BlockRule> of(House house) {
    NamedPatients named = new NamedPatients(house);
    return List.of(
        named,
        new AgedNames(named),
        new GreatAges(),
        new RareCombinations(),
        new SmallNumbers(),
        new WardBeds());
  }

  static List<ManuscriptRule> ofManuscripts(House house) {
    return List.of(new TellingNames(house), new ConsentScopes());
  }
}
