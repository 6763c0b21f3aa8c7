package org.tidings.app;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Looks at the sources again and again, the more seldom the longer a look takes. */
final class PollingWatcher implements Watcher {
  private static final long LEAST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
  private static final int IDLE_FOR_EACH_LOOK = 8;

  private final BooleanSupplier isCurrent;

  PollingWatcher(BooleanSupplier isCurrent) {
    this.isCurrent = isCurrent;
  }

  @Override
  public Sighting await(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    long pause = LEAST_PAUSE;
    while (System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.sleep(Math.min(pause, Math.max(1, end - System.nanoTime())));
      long start = System.nanoTime();
      if (!isCurrent.getAsBoolean()) {
        return Sighting.SOMETHING;
      }
      pause = Math.max(LEAST_PAUSE, (System.nanoTime() - start) * IDLE_FOR_EACH_LOOK);
    }
    return Sighting.NOTHING;
  }

  @Override
  public void close() {}
}
