package org.tidings.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ordered work over a fixed number of threads: the result never depends on how many there are. The
 * first exception is thrown again in the caller.
 */
public record Parallel(int threads) {
  private static final int WORTH_A_THREAD = 4;

  /**
   * @throws IllegalArgumentException when there would be no thread
   */
  public Parallel {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** As many threads as the machine has processors. */
  public static Parallel machine() {
    return new Parallel(Runtime.getRuntime().availableProcessors());
  }

  /** Applies a function to each item; results stand in the order of the items. */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
    if (threads == 1 || items.size() < WORTH_A_THREAD) {
      List<R> results = new ArrayList<>(items.size());
      items.forEach(item -> results.add(function.apply(item)));
      return results;
    }
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            results.set(i, function.apply(items.get(i)));
          }
        };
    run(worker, next, items.size());
    List<R> ordered = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      ordered.add(results.get(i));
    }
    return ordered;
  }

  /**
   * Begins some work while other goes on.
   *
   * @return what gives its result, or throws what it threw, when it is done; to be asked once
   */
  public <T> Supplier<T> meanwhile(Supplier<T> work) {
    if (threads == 1) {
      return work;
    }
    CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
    return () -> {
      try {
        return begun.join();
      } catch (CompletionException e) {
        throw again(e.getCause());
      }
    };
  }

  private void run(Runnable worker, AtomicInteger next, int end) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(worker));
      }
      for (Future<?> future : running) {
        await(future, next, end);
      }
    } finally {
      end(pool);
    }
  }

  /** Waits for work that is under way, so that nothing goes on behind the caller's back. */
  private static void end(ExecutorService pool) {
    pool.shutdown();
    try {
      while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Future<?> future, AtomicInteger next, int end) {
    try {
      future.get();
    } catch (ExecutionException e) {
      next.set(end);
      throw again(e.getCause());
    } catch (InterruptedException e) {
      next.set(end);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** An exception of a worker, as the caller is to throw it. */
  private static RuntimeException again(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException plain ? plain : new IllegalStateException(thrown);
  }
}
