package org.tidings.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tidings.base.Overlay;
import org.tidings.model.Site;
import org.tidings.model.SiteConfig.Look;
import org.tidings.output.Artifact;
import org.tidings.output.Producer;

/** All pages of a site, printed. */
record Printed(Map<String, Artifact> artifacts) {
  static final Overlay THEME = new Overlay(Path.of("no-such-folder"), "/theme");

  static Printed of(Sample sample) {
    return of(sample, Theme.load(THEME, Look.STANDARD));
  }

  static Printed of(Sample sample, Theme theme) {
    Site site = sample.site();
    Map<String, Artifact> artifacts = new LinkedHashMap<>();
    for (Producer producer : PageProducers.all(theme, sample.renderer(site), sample.sources())) {
      producer
          .artifacts(site)
          .forEach(artifact -> artifacts.put(artifact.path().value(), artifact));
    }
    return new Printed(artifacts);
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    Artifact artifact = artifacts.get(path);
    if (artifact == null) {
      throw new AssertionError("no " + path + " in " + artifacts.keySet());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      artifact.writeTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
