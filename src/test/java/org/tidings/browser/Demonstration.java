package org.tidings.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidings.SiteFolder;

/** The demonstration site of this project, built once and served below a path on loopback. */
final class Demonstration implements AutoCloseable {
  /** A moment with notices in force, to come and over. */
  private static final String CLOCK = "2026-11-23T09:00:00Z";

  private final Path output;
  private final FileServer server;

  Demonstration() throws IOException {
    output = Files.createTempDirectory("tidings-demonstration");
    server = new FileServer(output, "/some/where/");
    new SiteFolder(Path.of("").toAbsolutePath())
        .build(output, "--base-url", server.address(), "--clock", CLOCK);
  }

  Path output() {
    return output;
  }

  FileServer server() {
    return server;
  }

  /** The address of a page of the site, such as {@code stories/2026/choir/}. */
  String at(String path) {
    return server.address() + path;
  }

  @Override
  public void close() {
    server.close();
    SiteFolder.deleteTree(output);
  }
}
