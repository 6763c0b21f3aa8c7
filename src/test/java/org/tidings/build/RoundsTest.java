package org.tidings.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidings.base.Diagnostic;
import org.tidings.check.LiveQuestion;
import org.tidings.load.LiveAddress;
import org.tidings.load.SiteVisitor;

/** Whoever asks a site is polite, and gives up in time. */
class RoundsTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server = server();
  private volatile int status = 200;
  private volatile int millis;

  private HttpServer server() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.createContext(
          "/",
          exchange -> {
            try (exchange) {
              asked.incrementAndGet();
              TimeUnit.MILLISECONDS.sleep(millis);
              exchange.getResponseHeaders().set("Retry-After", "1");
              exchange.sendResponseHeaders(status, -1);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      made.setExecutor(threads);
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private Rounds rounds(Duration whole) {
    SiteVisitor.Limits visit =
        new SiteVisitor.Limits(Duration.ofMillis(300), Duration.ofMillis(1), 3);
    LiveAddress site =
        LiveAddress.of("--live", "http://127.0.0.1:" + server.getAddress().getPort());
    return new Rounds(new SiteVisitor(site, visit), new Rounds.Limits(visit, 4, 5, whole));
  }

  private static List<LiveQuestion> questions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new LiveQuestion("page-" + i, 1_000, (answer, findings) -> {}))
        .toList();
  }

  @Test
  void asksEverythingWhereAnswersCome() {
    Rounds rounds = rounds(Duration.ofMinutes(1));
    assertEquals(100, rounds.ask(questions(100)));
    assertEquals(List.of(), rounds.findings().toList());
  }

  @Test
  void givesUpWhenTooManyAddressesAreSilent() {
    millis = 2_000;
    Rounds rounds = rounds(Duration.ofMinutes(1));
    assertEquals(0, rounds.ask(questions(1_000)));
    assertTrue(asked.get() < 20, asked + " questions");
    List<Diagnostic> findings = rounds.findings().toList();
    assertEquals(2, findings.size(), findings::toString);
    assertTrue(findings.get(0).message().contains("no whole answer within 0.3 seconds"));
    assertTrue(findings.get(1).message().contains("too many addresses gave no answer"));
  }

  @Test
  void waitsForABusyHostAFewTimesAndNoMore() {
    status = 503;
    Rounds rounds = rounds(Duration.ofMinutes(1));
    assertEquals(0, rounds.ask(questions(1_000)));
    assertTrue(asked.get() < 20, asked + " questions");
    assertTrue(
        rounds.findings().toList().get(0).message().contains("answered 503 again and again"));
  }

  @Test
  void stopsWhenAllTakesTooLong() {
    millis = 20;
    Rounds rounds = rounds(Duration.ofMillis(200));
    int done = rounds.ask(questions(1_000));
    assertTrue(done < 500, done + " questions");
    assertTrue(rounds.findings().toList().get(0).message().contains("was not looked at"));
  }
}
