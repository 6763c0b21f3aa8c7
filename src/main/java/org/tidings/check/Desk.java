package org.tidings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Location;
import org.tidings.base.Match;
import org.tidings.base.RuleId;
import org.tidings.base.Severity;

/** One manuscript, the house rules, and what has been found so far; used by one thread. */
final class Desk {
  private final Manuscript manuscript;
  private final House house;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<Block, Set<String>> told = new HashMap<>();
  private final Cast cast = new Cast();
  private boolean askedForDay;

  Desk(Manuscript manuscript, House house) {
    this.manuscript = manuscript;
    this.house = house;
  }

  Manuscript manuscript() {
    return manuscript;
  }

  House house() {
    return house;
  }

  /** The day of the check, in UTC. */
  LocalDate today() {
    askedForDay = true;
    return house.today();
  }

  /** Whether what was found may be other on another day. */
  boolean askedForDay() {
    return askedForDay;
  }

  /** Who is who in the manuscript. */
  Cast cast() {
    return cast;
  }

  /** Tells of words that may be printed; what is only for information needs no exception. */
  void tell(Verdict verdict, Block block, int from, int to) {
    note(verdict, block);
    if (verdict.severity() == Severity.INFO) {
      tell(verdict, block.at(from, to));
    } else {
      tell(verdict, match(block, from, to, false));
    }
  }

  /** Tells of somebody's data: nothing prints them, and no other rule takes them up. */
  void tellPersonal(Verdict verdict, Block block, int from, int to) {
    block.take(from, to);
    note(verdict, block);
    tell(verdict, match(block, from, to, true));
  }

  /** Says of what was told last that nobody looked on: the rest of the file is not printed. */
  void stop() {
    Diagnostic last = found.remove(found.size() - 1);
    found.add(
        last.match()
            .map(match -> last.about(match.amongMore()))
            .orElse(last)
            .saying(last.message(), last.hint() + " Then check again: there may be more here."));
  }

  /** Tells of somebody's data outside any block, such as the target of a link. */
  void tellPersonal(Verdict verdict, String words, Location at) {
    tell(verdict, Match.of(house.key(), words, true, List.of(at)));
  }

  /** Tells of a thing that is no stretch of text: a field that lacks, a tag, a picture. */
  void tell(Verdict verdict, Location at) {
    found.add(
        new Diagnostic(
            verdict.severity(), new RuleId(verdict.rule()), at, verdict.message(), verdict.hint()));
  }

  private void note(Verdict verdict, Block block) {
    told.computeIfAbsent(block, unused -> new HashSet<>()).add(verdict.rule());
  }

  private Match match(Block block, int from, int to, boolean personal) {
    return Match.of(
        house.key(), block.text().substring(from, to), personal, block.places(from, to));
  }

  private void tell(Verdict verdict, Match match) {
    Location at = match.places().get(0);
    String message = verdict.message();
    if (match.isPersonal()) {
      String place = at.hasLine() ? " at " + at.line() + ":" + at.column() : "";
      message += place + " (" + match.masked() + ", " + match + ")";
    } else {
      message += " (" + match + ")";
    }
    Diagnostic finding =
        new Diagnostic(verdict.severity(), new RuleId(verdict.rule()), at, message, verdict.hint());
    found.add(finding.about(match));
  }

  /** Whether a rule has found something in this block. */
  boolean hasFound(String rule, Block block) {
    return told.getOrDefault(block, Set.of()).contains(rule);
  }

  /** How many findings of a rule there are so far, in all blocks. */
  long findings(String rule) {
    return found.stream().filter(each -> each.rule().name().equals(rule)).count();
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
