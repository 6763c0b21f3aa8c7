package org.tidings.golden;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.app.Main;
import picocli.CommandLine;

/** Runs a command that goes on until somebody ends it. */
final class Endless {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  private Endless() {}

  /** Ends it as soon as it says where the site is, and returns what it said and ended with. */
  static Answer run(SiteFolder site, List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("-s", site.root().toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine program = Main.commandLine();
    program.setOut(new PrintWriter(out, true));
    program.setErr(new PrintWriter(err, true));
    FutureTask<Integer> running =
        new FutureTask<>(() -> program.execute(all.toArray(String[]::new)));
    Thread thread = new Thread(running, "endless");
    thread.start();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!running.isDone() && !out.toString().contains("http://") && System.nanoTime() < end) {
      LockSupport.parkNanos(20_000_000);
    }
    thread.interrupt();
    return new Answer(status(running), out.toString(), err.toString());
  }

  private static int status(FutureTask<Integer> running) {
    try {
      return running.get(PATIENCE_NANOS, TimeUnit.NANOSECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
