package org.tidings.load;

import java.util.Map;
import java.util.Optional;
import org.tidings.model.Person;
import org.tidings.model.Place;
import org.tidings.model.Topic;

/** People, topics and places; a list that has no file is open, and any id will do. */
record ClosedLists(
    Optional<Map<String, Person>> people,
    Optional<Map<String, Topic>> topics,
    Optional<Map<String, Place>> places) {}
