package org.tidings.markup;

import java.util.List;
import org.tidings.base.Location;

/** Says what was taken out of raw HTML and why. */
final class HtmlFindings {
  private final Remarks remarks;

  HtmlFindings(Remarks remarks) {
    this.remarks = remarks;
  }

  /** An element that no text may have. */
  void notAllowed(Location at, String name) {
    remarks.warning(
        "markup/html-removed",
        at,
        "The HTML element <" + name + "> may not stand in a text; it was left out.",
        HtmlElements.isGoneWithContent(name)
            ? "Remove it; link to what it would have shown."
            : "Remove its tags, or write it in Markdown.");
  }

  void misplaced(Location at, String name) {
    remarks.warning(
        "markup/html-removed",
        at,
        "<" + name + "> may not stand in this place; its tags were left out.",
        "Move it, or write it in Markdown with blank lines around it.");
  }

  void attributes(Location at, String name, List<String> removed) {
    remarks.warning(
        "markup/html-removed",
        at,
        "Left out of <" + name + ">: " + String.join(", ", removed) + ".",
        "Remove what was left out; the look of a page comes from its theme.");
  }

  void declaration(Location at) {
    remarks.warning(
        "markup/html-removed",
        at,
        "A declaration or a processing instruction was left out.",
        "Remove what stands between < and >.");
  }

  void closesNothing(Location at, String name) {
    remarks.warning(
        "markup/html-removed",
        at,
        "</" + name + "> closes nothing; it was left out.",
        "Remove it, or write <" + name + "> where it should begin.");
  }

  void unclosed(Location at, String name) {
    remarks.warning(
        "markup/html-unclosed",
        at,
        "<" + name + "> is not closed before what it lies in ends; it was closed there.",
        "Write </" + name + "> where it should end, in the same block.");
  }

  void noSummary(Location at) {
    remarks.warning(
        "markup/html-no-summary",
        at,
        "<details> does not begin with a <summary>, so nobody knows what it hides.",
        "Write <summary>What it is about</summary> directly behind <details>.");
  }

  void unsafe(Location at, String reason) {
    LinkFindings.unsafe(remarks, at, reason);
  }

  void tooDeep(Location at) {
    TooDeep.report(remarks, at);
  }
}
