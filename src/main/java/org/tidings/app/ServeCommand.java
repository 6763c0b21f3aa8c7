package org.tidings.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tidings.base.Refusal;
import org.tidings.base.Severity;
import org.tidings.build.BuildRequest;
import org.tidings.build.Preview;
import org.tidings.model.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidings serve}: the site in a browser while it is edited. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Show the site in a browser while you edit it; end with Ctrl-C.",
    footer = "%nExit status: 0 ended, 2 wrong usage or environment.")
final class ServeCommand implements Callable<Integer> {
  private static final long PATIENCE_MILLIS = 5_000;
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "8900",
      description = "Where to listen; the next free one when it is taken (default: 8900).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Listen at this address; others may then see it (default: 127.0.0.1).")
  private String bind;

  @Option(names = "--drafts", description = "Show drafts too.")
  private boolean drafts;

  @Option(names = "--future", description = "Show scheduled stories too.")
  private boolean future;

  @Option(names = "--open", description = "Open a browser.")
  private boolean open;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > LAST_PORT) {
      throw new Refusal("--port " + port + " is out of range; give a number from 1 to 65535");
    }
    ClockOption clock = new ClockOption();
    BuildRequest request = request(clock.now());
    Preview preview =
        Progress.during("reading", spec.commandLine(), common, () -> Preview.of(request));
    SitePages pages = new SitePages(preview, common.source());
    EventStreams streams = new EventStreams();
    PreviewServer.Place place = new PreviewServer.Place(bind, port, PATIENCE_MILLIS);
    try (PreviewServer server = PreviewServer.open(place, pages, streams)) {
      announce(server, pages);
      LivePreview live =
          new LivePreview(preview, pages, new LiveReload(streams, pages), clock::now);
      untilInterrupted(preview, live, server);
    }
    return ExitStatus.DONE;
  }

  private BuildRequest request(Instant now) throws Exception {
    Path source = common.source();
    return new BuildRequest(
        source,
        source.resolve("site-output"),
        Optional.empty(),
        Optional.empty(),
        new Viewing(now, drafts, future),
        Severity.ERROR,
        false,
        false,
        Runtime.getRuntime().availableProcessors(),
        ProgramVersion.program(),
        UserCache.folder());
  }

  private void announce(PreviewServer server, SitePages pages) {
    PrintWriter out = spec.commandLine().getOut();
    String site = server.address() + pages.address().basePath().substring(1);
    out.println("The site is at " + site + " (end with Ctrl-C).");
    if (server.isOpenToOthers()) {
      out.println("Others on your network can see it too, with all that is not published yet.");
    }
    if (open && !BrowserCall.open(site)) {
      out.println("No browser could be opened; open that address in one yourself.");
    }
    out.flush();
  }

  /** Ctrl-C ends the program in good order, as any other end does. */
  private void untilInterrupted(Preview preview, LivePreview live, PreviewServer server)
      throws IOException, ExecutionException {
    Thread hook =
        new Thread(
            () -> {
              server.close();
              spec.commandLine().getOut().flush();
              Runtime.getRuntime().halt(ExitStatus.DONE);
            },
            "ctrl-c");
    Runtime.getRuntime().addShutdownHook(hook);
    ServeLog log = new ServeLog(common, spec.commandLine());
    try (Watcher watcher = Watcher.of(common.source(), preview::isCurrent)) {
      FutureTask<Void> work =
          new FutureTask<>(
              () -> {
                live.run(watcher, log);
                return null;
              });
      Patience.daemon(work, "live preview").start();
      await(work);
    } finally {
      takeBack(hook);
    }
  }

  private static void await(FutureTask<Void> work) throws ExecutionException {
    try {
      work.get();
    } catch (InterruptedException end) {
      work.cancel(true);
    }
  }

  /** The program ends for another reason. */
  private static void takeBack(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
