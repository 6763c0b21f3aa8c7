package org.tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Findings;
import org.tidings.base.Parallel;
import org.tidings.base.SourcePath;
import org.tidings.model.Content;
import org.tidings.model.Entry;
import org.tidings.model.Site;
import org.tidings.model.Story;

/** All rules that need more than one file: links between entries, addresses, consents. */
public final class ContentRules {
  private ContentRules() {}

  /**
   * Inspects everything that was loaded, live or not.
   *
   * @param broken files that have an error of their own and so are missing from the content; links
   *     to them are no second fault
   */
  public static List<Diagnostic> inspect(
      Content content, Site site, Set<SourcePath> broken, Parallel parallel) {
    LinkRules links = new LinkRules(content, site, broken);
    GateRules gate = new GateRules(content, site);
    DateRules dates = new DateRules(content, site);
    RedirectRules redirects = new RedirectRules(site);
    ConsentRules consents = new ConsentRules(content, site);
    PicturedPeople people = new PicturedPeople(content);
    List<Entry> entries = content.entries();
    List<Diagnostic> all = new ArrayList<>();
    parallel
        .map(
            entries,
            entry -> {
              Findings findings = new Findings();
              links.inspect(entry, findings);
              dates.inspect(entry, findings);
              if (entry instanceof Story story) {
                gate.inspect(story, findings);
              }
              redirects.inspect(entry, findings);
              consents.inspect(entry, findings);
              people.inspect(entry, findings);
              return findings.toList();
            })
        .forEach(all::addAll);
    Findings whole = new Findings();
    PictureRules.inspect(content, whole);
    new SiteRules(content, site).inspect(whole);
    new HostRules(site).inspect(whole);
    all.addAll(whole.toList());
    return all;
  }
}
