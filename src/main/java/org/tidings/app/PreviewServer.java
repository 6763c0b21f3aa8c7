package org.tidings.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidings.base.Refusal;

/** The server at a port of one address of this machine. */
final class PreviewServer implements AutoCloseable {
  private static final int MOST_PORTS = 100;
  private static final int LAST_PORT = 65_535;
  private static final int BACKLOG = 64;

  private final HttpServer server;
  private final Patience patience;
  private final EventStreams streams;

  private PreviewServer(HttpServer server, Patience patience, EventStreams streams) {
    this.server = server;
    this.patience = patience;
    this.streams = streams;
  }

  /**
   * Where to listen.
   *
   * @param name the address as it was asked for
   * @param port the first to try
   */
  record Place(String name, int port, long patienceMillis) {}

  /**
   * Opens the first free port from the one that is asked for.
   *
   * @throws Refusal when there is none, or the address is not one of this machine
   */
  static PreviewServer open(Place place, SitePages pages, EventStreams streams) {
    InetAddress address = address(place.name);
    HttpServer server = bound(address, place.port);
    Patience patience = new Patience(place.patienceMillis);
    OwnPages own = new OwnPages(pages, new ReaderViews(pages), streams, patience);
    server.createContext("/", new Door(new HostCheck(place.name, address), pages, own, patience));
    server.setExecutor(patience);
    server.start();
    return new PreviewServer(server, patience, streams);
  }

  private static InetAddress address(String name) {
    try {
      InetAddress address = InetAddress.getByName(name);
      boolean here =
          address.isAnyLocalAddress()
              || address.isLoopbackAddress()
              || NetworkInterface.getByInetAddress(address) != null;
      if (!here) {
        throw new Refusal("--bind " + name + " is no address of this machine");
      }
      return address;
    } catch (UnknownHostException e) {
      throw new Refusal(
          "--bind \"" + name + "\" is no address; write it as 127.0.0.1 or 0.0.0.0", e);
    } catch (IOException e) {
      throw new Refusal("the addresses of this machine can't be read: " + e.getMessage(), e);
    }
  }

  private static HttpServer bound(InetAddress address, int first) {
    int last = first == 0 ? 0 : Math.min(LAST_PORT, first + MOST_PORTS - 1);
    return IntStream.rangeClosed(first, last)
        .mapToObj(port -> at(new InetSocketAddress(address, port)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "no port from %s to %s is free; name another with --port"
                        .formatted(first, last)));
  }

  /** A server there, unless the port is taken. */
  private static Optional<HttpServer> at(InetSocketAddress place) {
    try {
      return Optional.of(HttpServer.create(place, BACKLOG));
    } catch (BindException taken) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Refusal("can't listen at port " + place.getPort() + ": " + e.getMessage(), e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Whether somebody at another machine can reach it. */
  boolean isOpenToOthers() {
    return !server.getAddress().getAddress().isLoopbackAddress();
  }

  /** Its address for a browser on this machine, with a slash at the end. */
  String address() {
    InetAddress bound = server.getAddress().getAddress();
    String host = bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
    boolean six = bound instanceof Inet6Address && !bound.isAnyLocalAddress();
    return "http://" + (six ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  @Override
  public void close() {
    streams.close();
    server.stop(0);
    patience.close();
  }
}
