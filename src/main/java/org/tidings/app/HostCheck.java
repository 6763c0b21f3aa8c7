package org.tidings.app;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Ascii;

/**
 * Which names this server answers to: loopback and the address it is bound to. A page elsewhere
 * that gives its own name this machine's address ("DNS rebinding") so reads nothing here.
 *
 * @param name what {@code --bind} said
 * @param bound the address that it stands for
 */
record HostCheck(String name, InetAddress bound) {
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[0-9A-Za-z.-]+)(?::[0-9]{0,5})?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");

  /** Whether a {@code Host} header, with a port or without, names this server. */
  boolean allows(String host) {
    Matcher authority = AUTHORITY.matcher(host);
    if (!authority.matches()) {
      return false;
    }
    String asked = Ascii.lower(authority.group(1)).replaceFirst("\\.$", "");
    if (asked.equals("localhost") || asked.equals(Ascii.lower(name))) {
      return true;
    }
    boolean literal = asked.startsWith("[") || NUMBERS.matcher(asked).matches();
    return literal && isOurs(asked);
  }

  /** Nothing is looked up: the text is an address already. */
  private boolean isOurs(String literal) {
    try {
      InetAddress asked = InetAddress.getByName(literal);
      return asked.isLoopbackAddress()
          || asked.equals(bound)
          || (bound.isAnyLocalAddress() && isOfThisMachine(asked));
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }

  private static boolean isOfThisMachine(InetAddress asked) {
    try {
      return asked.isAnyLocalAddress()
          || Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
              .anyMatch(each -> Collections.list(each.getInetAddresses()).contains(asked));
    } catch (SocketException unknown) {
      return false;
    }
  }
}
