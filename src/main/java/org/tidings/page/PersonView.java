package org.tidings.page;

import java.util.Optional;

/** A person on their own page; texts that are not given are empty. */
public record PersonView(
    String name,
    String role,
    String bio,
    String interests,
    String email,
    String url,
    Optional<PictureView> portrait) {}
