package org.tidings.load;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;

/** Says in plain words why a web server gave no answer. */
final class NoAnswer {
  private static final Map<Class<? extends Throwable>, String> WORDS =
      Map.of(
          BoundedBody.TooLarge.class, SiteVisitor.TOO_LARGE,
          UnresolvedAddressException.class, "there is no host of that name",
          UnknownHostException.class, "there is no host of that name",
          HttpTimeoutException.class, "nobody answered in time",
          SSLException.class, "the encrypted connection can't be trusted",
          ConnectException.class, "nobody answers there");

  private NoAnswer() {}

  static String words(Throwable fault) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable at = fault; at != null && chain.size() < 10; at = at.getCause()) {
      chain.add(0, at);
    }
    return chain.stream()
        .flatMap(
            each ->
                WORDS.entrySet().stream()
                    .filter(entry -> entry.getKey().isInstance(each))
                    .map(Map.Entry::getValue))
        .findFirst()
        .orElse("the connection broke, or what came is no answer of a web server");
  }
}
