package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.Parallel;
import org.tidings.image.Darkroom;
import org.tidings.markup.BodyRenderer;
import org.tidings.markup.Markdown;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Plan;
import org.tidings.output.Producer;
import org.tidings.page.Theme;
import org.tidings.web.Ledger;

/** Names every file that a site has, with its ledger; makes none of them. */
record Layout(
    Theme theme, Sources sources, Darkroom darkroom, Markdown markdown, Parallel parallel) {

  Outcome<Plan> of(Site site) {
    Outcome<Plan> pages = Plan.of(producers(site), site, parallel);
    Outcome<Plan> all = pages.value().plus(Ledger.of(pages.value()));
    List<Diagnostic> clashes = new ArrayList<>(pages.diagnostics());
    clashes.addAll(all.diagnostics());
    return new Outcome<>(all.value(), clashes);
  }

  /**
   * The same files of a site in which only entries have changed, and none of these in what others
   * can see of it.
   */
  Plan again(Plan before, Site site) {
    return before.again(producers(site), site, Ledger::of);
  }

  private List<Producer> producers(Site site) {
    return Producers.all(theme, new BodyRenderer(site, sources, markdown), sources, darkroom);
  }
}
