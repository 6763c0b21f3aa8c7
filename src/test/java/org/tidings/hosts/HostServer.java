package org.tidings.hosts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tidings.Needs;
import org.tidings.SiteFolder;

/**
 * A real web server on loopback that serves one site with the files that were made for it. Build
 * the site into {@link #folder}, for the address {@link #address}, then {@link #start}; what is
 * changed in the folder after that is served as it is.
 */
public abstract class HostServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String base;
  private final int port;
  private final Path home;
  private final Path folder;
  private Process process;

  /**
   * @param base the path of the site's address, such as {@code /} or {@code /news/}
   */
  HostServer(String base) throws IOException {
    this.base = base;
    home = Files.createTempDirectory("tidings-server");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    folder = Files.createDirectories(home.resolve("www" + base));
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  /** Where the site's files belong. */
  public final Path folder() {
    return folder;
  }

  /** The site's address, ending in a slash. */
  public final String address() {
    return "http://127.0.0.1:" + port + base;
  }

  /** The server's settings; they may include files of the site, which must be there by now. */
  abstract String settings() throws IOException;

  /** How to run the server in the foreground, or to have it look at its settings only. */
  abstract List<String> command(Path settings, boolean onlyLook);

  final int port() {
    return port;
  }

  final Path home() {
    return home;
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** What the server says of its settings: nothing when all is well. */
  public final String faults() throws IOException {
    Process look = run(true);
    try {
      if (!look.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        look.destroyForcibly();
        return "no answer";
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    String said = Files.readString(home.resolve("look.log"));
    boolean quiet = !said.contains("[warn]") && !said.contains("[emerg]");
    return look.exitValue() == 0 && quiet ? "" : said;
  }

  /** Starts it and waits until it answers. */
  public final void start() throws IOException {
    process = run(false);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("the server does not start: " + log());
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** What it has said since it was started. */
  public final String log() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(home)) {
      for (Path file :
          files
              .filter(each -> each.toString().matches(".*/(run|error|early)\\.log"))
              .sorted()
              .toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private Process run(boolean onlyLook) throws IOException {
    Path settings = Files.writeString(home.resolve("server.conf"), settings());
    return new ProcessBuilder(command(settings, onlyLook))
        .redirectErrorStream(true)
        .redirectOutput(home.resolve(onlyLook ? "look.log" : "run.log").toFile())
        .start();
  }

  @Override
  public final void close() {
    if (process != null) {
      process.destroy();
      try {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
      }
    }
    SiteFolder.deleteTree(home);
  }

  static String program(String name) {
    return Needs.Condition.find(name).map(Path::toString).orElse(name);
  }
}
