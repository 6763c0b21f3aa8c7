package org.tidings.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidings.base.UrlPath;
import org.tidings.model.Picture;
import org.tidings.model.Rendition;
import org.tidings.model.Site;
import org.tidings.model.State;
import org.tidings.model.Story;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** All sizes of the pictures that something live shows, with the facts that it states of them. */
public final class RenditionFiles implements Producer {
  private final Darkroom darkroom;

  /** The files are made in this darkroom. */
  public RenditionFiles(Darkroom darkroom) {
    this.darkroom = darkroom;
  }

  @Override
  public List<Artifact> artifacts(Site site) {
    Map<UrlPath, Artifact> files = new LinkedHashMap<>();
    Stream.concat(site.pictures().values().stream(), leads(site))
        .forEach(
            picture -> {
              for (Rendition rendition : Rendition.of(picture)) {
                files.putIfAbsent(
                    rendition.path(), new RenditionFile(picture, rendition, darkroom));
              }
            });
    return List.copyOf(files.values());
  }

  /** Lead pictures of which a story says something of its own; the others are known by now. */
  private static Stream<Picture> leads(Site site) {
    return site.entries().stream()
        .filter(Story.class::isInstance)
        .filter(story -> site.state(story) != State.WITHDRAWN)
        .map(Story.class::cast)
        .filter(story -> story.image().filter(lead -> !lead.facts().isEmpty()).isPresent())
        .flatMap(story -> site.leadPicture(story).stream());
  }
}
