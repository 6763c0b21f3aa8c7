package org.tidings.page;

import java.util.List;
import org.tidings.base.UrlPath;

/**
 * Ways to find a story, with a script or without.
 *
 * @param index the files that the script looks through
 */
public record SearchView(
    List<UrlPath> index,
    List<LinkView> ways,
    List<CountView> months,
    List<CountView> topics,
    List<CountView> places) {}
