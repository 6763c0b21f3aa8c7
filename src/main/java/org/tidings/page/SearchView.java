package org.tidings.page;

import java.util.List;

/** Ways to find a story without a script. */
public record SearchView(
    List<LinkView> ways, List<CountView> months, List<CountView> topics, List<CountView> places) {}
