package org.tidings.intake;

import java.time.Instant;

/** Where an import comes from, where it goes to, and when it happens. */
record Sites(OldSite old, NewSite target, Instant now) {}
