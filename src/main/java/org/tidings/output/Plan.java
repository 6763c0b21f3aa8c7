package org.tidings.output;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tidings.base.Findings;
import org.tidings.base.Outcome;
import org.tidings.base.OutputPath;
import org.tidings.base.Parallel;
import org.tidings.model.Site;

/** Every file that a site has, by path, no two alike; nothing of it is made yet. */
public final class Plan {
  private final Places places;
  private final IntFunction<List<Artifact>> source;
  private final AtomicReferenceArray<List<Artifact>> lists;

  /** Where each file comes from: for each path, sorted, which list and where in it. */
  private static final class Places {
    private final OutputPath[] paths;
    private final int[] list;
    private final int[] index;

    Places(OutputPath[] paths, int[] list, int[] index) {
      this.paths = paths;
      this.list = list;
      this.index = index;
    }
  }

  private Plan(Places places, int lists, IntFunction<List<Artifact>> source) {
    this.places = places;
    this.source = source;
    this.lists = new AtomicReferenceArray<>(lists);
  }

  /** Asks all producers; of two artifacts that can't both stand only the first stays. */
  public static Outcome<Plan> of(List<Producer> producers, Site site, Parallel parallel) {
    return ofLists(parallel.map(producers, producer -> producer.artifacts(site)));
  }

  static Outcome<Plan> of(List<Artifact> artifacts) {
    return ofLists(List.of(artifacts));
  }

  private static Outcome<Plan> ofLists(List<List<Artifact>> lists) {
    Findings findings = new Findings();
    List<Addressed.Placed> kept = Addressed.of(lists).withoutClashes(findings);
    OutputPath[] paths = new OutputPath[kept.size()];
    int[] list = new int[kept.size()];
    int[] index = new int[kept.size()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = kept.get(i).path();
      list[i] = kept.get(i).list();
      index[i] = kept.get(i).index();
    }
    Plan plan = new Plan(new Places(paths, list, index), lists.size(), lists::get);
    return Outcome.of(plan, findings);
  }

  /** This plan and one artifact more, such as a list of all others. */
  public Outcome<Plan> plus(Artifact artifact) {
    List<List<Artifact>> all = new ArrayList<>();
    for (int i = 0; i < lists.length(); i++) {
      all.add(list(i));
    }
    all.add(List.of(artifact));
    if (!Addressed.standsAlone(artifact.path(), paths())) {
      return ofLists(all);
    }
    int at = -1 - position(artifact.path());
    OutputPath[] paths = Arrays.copyOf(places.paths, places.paths.length + 1);
    System.arraycopy(places.paths, at, paths, at + 1, places.paths.length - at);
    paths[at] = artifact.path();
    Places more =
        new Places(paths, plus(places.list, at, all.size() - 1), plus(places.index, at, 0));
    return new Outcome<>(new Plan(more, all.size(), all::get), List.of());
  }

  private static int[] plus(int[] numbers, int at, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    System.arraycopy(numbers, at, more, at + 1, numbers.length - at);
    more[at] = number;
    return more;
  }

  /**
   * The same files of a site in which nothing has changed that could add, move or take away one of
   * them. A producer is asked when the first of its files is.
   *
   * @param producers those of the new site, in the same order
   * @param last makes the artifact that was added to theirs
   */
  public Plan again(List<Producer> producers, Site site, Function<Plan, Artifact> last) {
    if (lists.length() != producers.size() + 1) {
      throw new IllegalArgumentException("other producers");
    }
    Plan[] again = new Plan[1];
    again[0] =
        new Plan(
            places,
            lists.length(),
            i ->
                i < producers.size()
                    ? producers.get(i).artifacts(site)
                    : List.of(last.apply(again[0])));
    return again[0];
  }

  private List<Artifact> list(int number) {
    List<Artifact> known = lists.get(number);
    if (known == null) {
      lists.compareAndSet(number, null, source.apply(number));
      return lists.get(number);
    }
    return known;
  }

  private Artifact at(int position) {
    return list(places.list[position]).get(places.index[position]);
  }

  /** The artifact at a path. */
  public Optional<Artifact> find(OutputPath path) {
    int position = position(path);
    return position < 0 ? Optional.empty() : Optional.of(at(position));
  }

  /** Where in the list it is, or as {@link java.util.Arrays#binarySearch} says it is not. */
  private int position(OutputPath path) {
    return Arrays.binarySearch(places.paths, path);
  }

  /** The paths of all artifacts, sorted. */
  public List<OutputPath> paths() {
    return Collections.unmodifiableList(Arrays.asList(places.paths));
  }

  /** All artifacts, sorted by path. */
  public List<Artifact> artifacts() {
    return new Sorted();
  }

  /** All artifacts as a list that takes no room. */
  private final class Sorted extends AbstractList<Artifact> implements RandomAccess {
    @Override
    public Artifact get(int position) {
      return at(position);
    }

    @Override
    public int size() {
      return places.paths.length;
    }
  }
}
