package org.tidings.model;

import java.util.List;
import java.util.Optional;
import org.tidings.base.SourcePath;

/** Somebody of the newsroom or the organisation, from {@code people.yaml}. */
public record Person(
    String id,
    String name,
    LocalText role,
    LocalText bio,
    Optional<SourcePath> portrait,
    Optional<String> url,
    Optional<String> fediverse,
    Optional<String> email,
    LocalText interests,
    List<String> emails,
    Optional<Moment> from,
    Optional<Moment> to,
    List<String> roles) {}
