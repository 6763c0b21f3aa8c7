package org.tidings.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.base.UrlPath;
import org.tidings.model.Picture;
import org.tidings.model.Site;
import org.tidings.model.Sources;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** The files of pictures that something live shows; equal pictures of one name share a file. */
public final class PictureFiles implements Producer {
  private final Sources sources;

  /** Pictures are read back from here when they are written. */
  public PictureFiles(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Artifact> artifacts(Site site) {
    Map<UrlPath, Artifact> files = new LinkedHashMap<>();
    for (Picture picture : site.pictures().values()) {
      files.putIfAbsent(picture.address(), new PictureFile(picture, sources));
    }
    return List.copyOf(files.values());
  }
}
