package org.tidings.page;

import java.util.List;

/** The page of all corrections and withdrawals, newest first. */
public record CorrectionsView(List<CorrectionView> corrections, List<Withdrawn> withdrawn) {

  /** A withdrawal; the title is empty where it may not stay. */
  public record Withdrawn(TimeView date, String title, String reason, LinkView page) {}
}
