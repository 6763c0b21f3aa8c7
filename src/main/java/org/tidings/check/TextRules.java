package org.tidings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Checksum;
import org.tidings.markup.Inspection;
import org.tidings.markup.Judgement;
import org.tidings.markup.Prose;
import org.tidings.markup.StoryInspector;
import org.tidings.model.Entry;

/**
 * All rules that read texts, in the order in which they may claim a stretch of text (editorial
 * policy, section 1). Safe for use by many threads.
 */
public final class TextRules implements StoryInspector {
  private final House house;
  private final List<BlockRule> ofBlocks = new ArrayList<>();
  private final List<ManuscriptRule> ofManuscripts = new ArrayList<>();
  private final WordTable table;

  private TextRules(House house) {
    this.house = house;
    ofBlocks.addAll(IdentifierRules.of(house));
    ofBlocks.addAll(PeopleRules.of(house));
    ofBlocks.addAll(WordRules.of(house));
    ofManuscripts.addAll(IdentifierRules.ofManuscripts(house));
    ofManuscripts.addAll(PeopleRules.ofManuscripts(house));
    ofManuscripts.addAll(WordRules.ofManuscripts(house));
    this.table = table(ofBlocks);
  }

  /** The rules as they apply to a site on a day. */
  public static Inspection on(LocalDate today) {
    return (config, people, places) -> new TextRules(House.of(config, people, places, today));
  }

  private static WordTable table(List<BlockRule> rules) {
    if (rules.size() > Long.SIZE) {
      throw new IllegalStateException("more than 64 rules over blocks");
    }
    Map<String, Long> triggers = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      long bit = 1L << i;
      rules.get(i).triggers().forEach(word -> triggers.merge(word, bit, (a, b) -> a | b));
    }
    return new WordTable(triggers);
  }

  @Override
  public Judgement inspect(Entry entry, Prose prose) {
    return inspect(Manuscript.of(Optional.of(entry), prose));
  }

  @Override
  public Judgement inspect(Prose prose) {
    return inspect(Manuscript.of(Optional.empty(), prose));
  }

  private Judgement inspect(Manuscript manuscript) {
    Desk desk = new Desk(manuscript, house);
    for (Block block : manuscript.blocks()) {
      long concerned = table.in(block.lower());
      while (concerned != 0) {
        ofBlocks.get(Long.numberOfTrailingZeros(concerned)).read(block, desk);
        concerned &= concerned - 1;
      }
    }
    ofManuscripts.forEach(rule -> rule.read(desk));
    return new Judgement(desk.found(), !desk.askedForDay());
  }

  @Override
  public Checksum basis(boolean lasting) {
    return Checksum.of(lasting ? house.on(LocalDate.EPOCH) : house);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextRules rules && house.equals(rules.house);
  }

  @Override
  public int hashCode() {
    return house.hashCode();
  }
}
