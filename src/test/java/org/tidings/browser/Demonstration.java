package org.tidings.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidings.SiteFolder;

/**
 * The demonstration site of this project with one story more, which has everything; and below it,
 * at {@code small/}, a site with next to nothing for a host that sends no headers. Built once and
 * served below a path on loopback.
 */
final class Demonstration implements AutoCloseable {
  /** A moment with notices in force, to come and over. */
  private static final String CLOCK = "2026-11-23T09:00:00Z";

  private static final Path MORE = Path.of("src/test/resources/browser");
  private static final Path SMALL = Path.of("src/test/resources/sites/minimal/source");

  private final Path source;
  private final Path output;
  private final FileServer server;

  Demonstration() throws IOException {
    source = Files.createTempDirectory("tidings-source");
    output = Files.createTempDirectory("tidings-demonstration");
    server = new FileServer(output, "/some/where/");
    SiteFolder.copy(Path.of("content"), source.resolve("content"));
    SiteFolder.copy(MORE, source);
    new SiteFolder(source).build(output, "--base-url", server.address(), "--clock", CLOCK);
    SiteFolder small = new SiteFolder(source.resolve("small"));
    SiteFolder.copy(SMALL, small.root());
    Path settings = small.root().resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "hosts: []\n");
    small.build(output.resolve("small"), "--base-url", at("small/"), "--clock", CLOCK);
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
    SiteFolder.deleteTree(source);
    SiteFolder.deleteTree(output);
  }
}
