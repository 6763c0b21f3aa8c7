package org.tidings.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.markup.Tag;
import org.tidings.model.AltText;
import org.tidings.model.Target;

/** Pictures from elsewhere, and those that only count readers (editorial policy, 4 and 7). */
final class ImageTags {
  private static final Pattern TRACKER =
      Pattern.compile(
          "(?i)//(?:[\\w-]{1,60}\\.){0,6}(?:facebook\\.com/tr(?![\\w-])|google-analytics\\.|doubleclick\\.)"
              + "|//[^?#]{1,300}/pixel(?![a-z])");
  private static final Pattern TINY = Pattern.compile("\\s*0*[01](?:\\.0*)?\\s*(?:px)?\\s*");
  private static final Pattern TINY_STYLE =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:width|height)\\s{0,5}:\\s{0,5}[01](?:px)?\\s{0,5}(?=;|!|$)");
  private static final Set<String> SIZES = Set.of("width", "height");
  private static final Verdict PIXEL =
      Verdict.error(
          "pry/tracking-pixel",
          "this picture is there to count readers, not to be seen",
          "Remove it.");
  private static final Verdict NO_ALT =
      Verdict.error(
          "steal/image-no-alt",
          "nothing says what this picture shows",
          "Write what it shows: alt=\"...\"; or alt=\"\" if it says nothing.");

  private final Desk desk;

  ImageTags(Desk desk) {
    this.desk = desk;
  }

  void read(Tag image) {
    String source = image.attribute("src").orElse("");
    if (isTiny(image) || TRACKER.matcher(source).find()) {
      desk.tell(PIXEL, image.at());
      return;
    }
    Optional<String> host = Host.of(source);
    host.filter(this::isForeign).ifPresent(name -> hotlinked(image, name));
    boolean ours =
        Target.of(desk.manuscript().prose().file(), source) instanceof Target.ToSource
            && !source.isBlank();
    if (!ours && saysNothing(image)) {
      desk.tell(NO_ALT, image.at());
    }
  }

  private void hotlinked(Tag image, String host) {
    desk.tell(
        Verdict.error(
            "steal/hotlinked-image",
            "this picture lies on " + host,
            "Ask for permission, save it below content/images/ and name that file; or add the host"
                + " to asset_hosts under policy in site.yaml if it is yours."),
        image.address());
  }

  private boolean isForeign(String host) {
    return !House.isUnder(host, desk.house().hosts())
        && !House.isUnder(host, desk.house().list("asset_hosts"));
  }

  /** Of pictures on this site the facts may say it; those are judged when they are known. */
  private static boolean saysNothing(Tag image) {
    Optional<String> alt = image.attribute("alt");
    return alt.isEmpty()
        || (alt.get().isBlank() && !image.raw())
        || (!alt.get().isBlank() && AltText.saysNothing(alt.get()));
  }

  private static boolean isTiny(Tag image) {
    boolean sized =
        SIZES.stream()
            .allMatch(
                side ->
                    image.attribute(side).filter(size -> TINY.matcher(size).matches()).isPresent());
    String style = image.attribute("style").orElse("");
    return sized || TINY_STYLE.matcher(style).results().limit(2).count() == 2;
  }
}
