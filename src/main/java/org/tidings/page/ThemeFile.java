package org.tidings.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.OutputPath;
import org.tidings.model.Published;
import org.tidings.output.Artifact;
import org.tidings.page.Assets.Asset;

/** A style, script or font of the theme under its published name. */
record ThemeFile(String name, Asset asset) implements Artifact {
  static List<Artifact> all(Theme theme) {
    return theme.assets().byName().entrySet().stream()
        .map(file -> (Artifact) new ThemeFile(file.getKey(), file.getValue()))
        .toList();
  }

  @Override
  public OutputPath path() {
    return asset.path().file();
  }

  @Override
  public Record inputs() {
    return new Inputs(asset.digest());
  }

  @Override
  public Rank rank() {
    return Rank.FILE;
  }

  @Override
  public String owner() {
    return "templates/" + name;
  }

  @Override
  public Optional<Published> published() {
    return Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(asset.bytes());
  }

  private record Inputs(Digest digest) {}
}
