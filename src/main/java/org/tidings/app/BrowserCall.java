package org.tidings.app;

import java.io.IOException;
import java.util.List;
import org.tidings.base.Ascii;

/** Opens an address in the browser that the machine prefers, where it has one. */
final class BrowserCall {
  private BrowserCall() {}

  /** Whether a browser was called; whether it comes is its own affair. */
  static boolean open(String address) {
    try {
      new ProcessBuilder(command(Ascii.lower(System.getProperty("os.name", "")), address))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  private static List<String> command(String system, String address) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
