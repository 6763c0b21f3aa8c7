package org.tidings.model;

/** A subject, from {@code topics.yaml}. */
public record Topic(String id, LocalText name, LocalText description) {}
