package org.tidings.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidings.model.LiveAnswer;

/**
 * Asks a public site for its files as a polite guest: one host, a limit of time and size for every
 * answer, and when the host is busy it waits as long as it is told, but not for ever. Safe for use
 * by many threads.
 */
public final class SiteVisitor {
  /** Why there is no answer when more comes than was to be expected. */
  public static final String TOO_LARGE = "it is larger than it can be";

  private static final String AGENT = "Tidings (a newsroom looks at its own site)";
  private static final int MOST_REDIRECTS = 5;

  private final LiveAddress site;
  private final Limits limits;
  private final HttpClient client;
  private final AtomicInteger waits = new AtomicInteger();

  /** Visits a site. */
  public SiteVisitor(LiveAddress site, Limits limits) {
    this.site = site;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * How long it waits.
   *
   * @param patience for one whole answer
   * @param pause at most, when the host says that it is busy
   * @param pauses how often in all
   */
  public record Limits(Duration patience, Duration pause, int pauses) {
    /** What a site may be expected to keep to. */
    public static final Limits USUAL =
        new Limits(Duration.ofSeconds(20), Duration.ofSeconds(30), 6);
  }

  /** The site that is asked. */
  public LiveAddress site() {
    return site;
  }

  /**
   * What is answered at an address; no redirect is followed.
   *
   * @param path below the site's address, without a leading slash, with percent signs
   * @param largest how many bytes are read at most
   */
  public LiveAnswer ask(String path, long largest) {
    return ask(site.resolve(path), largest);
  }

  /**
   * What is answered in the end, redirects within the host followed.
   *
   * @throws IOException when there is no answer
   */
  LiveAnswer follow(String path, long largest) throws IOException {
    URI address = site.resolve(path);
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      LiveAnswer answer = ask(address, largest);
      if (answer.fault().isPresent()) {
        throw new IOException(answer.fault().get());
      }
      Optional<String> next = answer.header("location");
      if (answer.status() < 300 || answer.status() >= 400 || next.isEmpty()) {
        return answer;
      }
      address = next(address, next.get());
    }
    throw new IOException("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private URI next(URI from, String location) throws IOException {
    try {
      URI next = from.resolve(location);
      if (!site.reaches(next)) {
        throw new IOException("it redirects to another host, or to one without encryption");
      }
      return next;
    } catch (IllegalArgumentException e) {
      throw new IOException("it redirects to what is no address", e);
    }
  }

  private LiveAnswer ask(URI address, long largest) {
    LiveAnswer answer = once(address, largest);
    while ((answer.status() == 429 || answer.status() == 503) && mayWait()) {
      pause(answer);
      answer = once(address, largest);
    }
    return answer;
  }

  private boolean mayWait() {
    return waits.incrementAndGet() <= limits.pauses();
  }

  private void pause(LiveAnswer answer) {
    long wanted =
        answer
            .header("retry-after")
            .filter(value -> value.matches("[0-9]{1,6}"))
            .map(Long::parseLong)
            .map(TimeUnit.SECONDS::toMillis)
            .orElse(2_000L);
    try {
      TimeUnit.MILLISECONDS.sleep(Math.min(wanted, limits.pause().toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private LiveAnswer once(URI address, long largest) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", AGENT)
            .header("Accept", "*/*")
            .header("Accept-Encoding", "identity")
            .build();
    CompletableFuture<HttpResponse<BoundedBody.Bytes>> answer =
        client.sendAsync(request, info -> new BoundedBody(largest));
    try {
      HttpResponse<BoundedBody.Bytes> response =
          answer.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
      return response
          .body()
          .unpacked(response.headers().firstValue("content-encoding").orElse(""), largest)
          .map(body -> LiveAnswer.of(response.statusCode(), response.headers().map(), body))
          .orElseGet(() -> LiveAnswer.none("what came is packed in a way that was not asked for"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return LiveAnswer.none("interrupted");
    } catch (TimeoutException e) {
      answer.cancel(true);
      return LiveAnswer.none(
          "there was no whole answer within " + seconds(limits.patience()) + " seconds");
    } catch (BoundedBody.TooLarge | ExecutionException e) {
      return LiveAnswer.none(NoAnswer.words(e));
    }
  }

  private static String seconds(Duration patience) {
    return patience.toMillis() % 1000 == 0
        ? Long.toString(patience.toSeconds())
        : Double.toString(patience.toMillis() / 1000.0);
  }
}
