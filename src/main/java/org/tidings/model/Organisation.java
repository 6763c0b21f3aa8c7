package org.tidings.model;

import java.util.Optional;
import org.tidings.base.SourcePath;

/** Who publishes the site. */
public record Organisation(
    LocalText name, String url, Optional<SourcePath> logo, OrganisationKind kind) {}
