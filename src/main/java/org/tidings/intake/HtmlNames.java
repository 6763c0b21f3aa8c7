package org.tidings.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements of HTML by what becomes of them in an import. */
final class HtmlNames {
  private static final Set<String> GONE =
      words("script style noscript template head link meta base input button select textarea");
  private static final Set<String> PLAYERS = words("iframe object embed video audio");
  private static final Set<String> WRAPPERS =
      words("div section center article main aside header footer nav form body html");
  private static final Set<String> BLOCKS =
      words("p figure figcaption blockquote h1 h2 h3 h4 h5 h6 hr");
  private static final Set<String> UNWRAPPED =
      words("span font time label small big figcaption u tt");
  private static final Set<String> KEPT_BLOCKS = words("table ul ol dl pre details");
  private static final Set<String> KEPT =
      words(
          "a abbr b br cite code dd del dfn dt em i ins kbd li mark q s samp strike strong sub"
              + " summary sup tbody td th thead tr var wbr caption col colgroup tfoot");

  private HtmlNames() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** It goes with all that is in it. */
  static boolean isGone(String name) {
    return GONE.contains(name);
  }

  /** It plays something, and becomes a link. */
  static boolean isPlayer(String name) {
    return PLAYERS.contains(name);
  }

  /** It only holds other things together. */
  static boolean isWrapper(String name) {
    return WRAPPERS.contains(name);
  }

  /** It is a block for which Markdown has a sign, or a wrapper of such. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name) || WRAPPERS.contains(name);
  }

  /** Only its words count. */
  static boolean isUnwrapped(String name) {
    return UNWRAPPED.contains(name);
  }

  /** It is a block that stays HTML. */
  static boolean isKeptBlock(String name) {
    return KEPT_BLOCKS.contains(name);
  }

  /** It stays HTML. */
  static boolean isKept(String name) {
    return KEPT.contains(name) || KEPT_BLOCKS.contains(name);
  }
}
