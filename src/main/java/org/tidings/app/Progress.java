package org.tidings.app;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A line that says that work goes on, once it has lasted over a second, on a terminal only. */
final class Progress {
  private final ScheduledExecutorService timer;
  private final PrintWriter out;
  private final AtomicInteger seconds = new AtomicInteger();

  private Progress(ScheduledExecutorService timer, PrintWriter out) {
    this.timer = timer;
    this.out = out;
  }

  /** Does some work and says that it goes on. */
  static <T> T during(String what, CommandLine program, CommonOptions common, Supplier<T> work) {
    if (!common.colours().enabled() || common.quiet()) {
      return work.get();
    }
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    Progress progress = new Progress(timer, program.getErr());
    ScheduledFuture<?> ticks =
        timer.scheduleAtFixedRate(() -> progress.tick(what), 1, 1, TimeUnit.SECONDS);
    try {
      return work.get();
    } finally {
      ticks.cancel(false);
      progress.end();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  private void tick(String what) {
    out.print("\r" + what + " ... " + seconds.incrementAndGet() + " s");
    out.flush();
  }

  /** Takes the line away. */
  private void end() {
    timer.shutdownNow();
    if (seconds.getAndSet(0) > 0) {
      out.print("\r" + " ".repeat(40) + "\r");
      out.flush();
    }
  }
}
