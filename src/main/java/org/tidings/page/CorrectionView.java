package org.tidings.page;

import java.util.Optional;

/**
 * A correction.
 *
 * @param label the kind: correction, clarification, update
 * @param story where the correction was made; only on the page of all corrections
 */
public record CorrectionView(
    TimeView date, String label, String was, String now, String note, Optional<LinkView> story) {}
