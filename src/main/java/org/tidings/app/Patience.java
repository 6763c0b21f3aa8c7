package org.tidings.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads for requests, a limited number of them. A thread that waits too long for a client to send
 * or to take something is interrupted, which closes the connection: slow clients hold up nobody.
 */
final class Patience extends ThreadPoolExecutor {
  private static final int MOST_THREADS = 96;
  private static final long IDLE_SECONDS = 30;
  private static final long LAST_SECONDS = 5;

  private final Map<Thread, Long> waiting = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "patience"));
  private final ScheduledFuture<?> looks;
  private final long most;

  /**
   * @param millis how long a client may take
   */
  Patience(long millis) {
    super(
        MOST_THREADS,
        MOST_THREADS,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> daemon(work, "request"));
    allowCoreThreadTimeOut(true);
    most = TimeUnit.MILLISECONDS.toNanos(millis);
    long pause = Math.max(20, millis / 8);
    looks = watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** From now on this thread waits for its client. */
  void talking() {
    waiting.put(Thread.currentThread(), System.nanoTime());
  }

  /** From now on this thread works, and may take its time. */
  void working() {
    waiting.remove(Thread.currentThread());
  }

  private void look() {
    long now = System.nanoTime();
    waiting.forEach(
        (thread, since) -> {
          if (now - since > most && waiting.remove(thread, since)) {
            thread.interrupt();
          }
        });
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable work) {
    talking();
  }

  @Override
  protected void afterExecute(Runnable work, @Nullable Throwable fault) {
    working();
  }

  /** Ends every thread; one that is about to write a file gets a moment to finish it. */
  void close() {
    looks.cancel(false);
    watch.shutdownNow();
    shutdownNow();
    try {
      awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
