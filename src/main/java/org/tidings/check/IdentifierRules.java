package org.tidings.check;

import java.util.List;
import java.util.Set;

/**
 * Numbers and addresses that single a person out (editorial policy, sections 1 and 2.1), in
 * claiming order: a stretch is told of once, by the first that takes it.
 */
final class IdentifierRules implements BlockRule {
  private final List<IdentifierRule> rules;

  private IdentifierRules(House house, OwnPhones phones) {
    rules =
        List.of(
            new LongNumberRule(),
            new IbanRule(house),
            new CardRule(),
            new PpsRule(),
            new TenDigitRule(),
            new InsuranceRule(),
            new RecordRule(house),
            new BirthDateRule(),
            new PhoneRule(phones),
            new MailRule(new OwnMail(house)),
            new EircodeRule(house),
            new PostcodeRule(house));
  }

  static List<BlockRule> of(House house) {
    return List.of(new IdentifierRules(house, new OwnPhones(house)));
  }

  static List<ManuscriptRule> ofManuscripts(House house) {
    return List.of(new LinkTargetRule(new OwnPhones(house), new OwnMail(house)));
  }

  @Override
  public Set<String> triggers() {
    return Set.of(DIGIT, AT);
  }

  @Override
  public void read(Block block, Desk desk) {
    Reading reading = new Reading(block, desk);
    rules.forEach(rule -> rule.read(reading));
  }
}
