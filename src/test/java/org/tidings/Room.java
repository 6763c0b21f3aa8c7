package org.tidings;

import java.util.List;

/**
 * One row of the table of packages: what a package may import of ours and whose libraries it may
 * use. Everything that no row lists is forbidden.
 */
record Room(String name, List<String> mayImport, List<String> libraries) {

  private static final String BASE_PACKAGE = "org.tidings.";
  private static final String COMMONMARK = "org.commonmark.";
  private static final String JSOUP = "org.jsoup.";
  private static final String ROME = "com.rometools.";
  private static final String IMAGE_IO = "javax.imageio.";
  private static final List<String> FEATURE = List.of("base", "model", "markup", "output");

  /** The law, in the order of the layers; the same table stands in ARCHITECTURE.md. */
  static final List<Room> ALL =
      List.of(
          new Room("base", List.of(), List.of("tools.jackson.core.")),
          new Room("model", List.of("base"), List.of()),
          new Room("markup", List.of("base", "model"), List.of(COMMONMARK, JSOUP)),
          new Room("output", List.of("base", "model"), List.of()),
          new Room(
              "load",
              List.of("base", "model", "markup"),
              List.of("org.yaml.snakeyaml.", IMAGE_IO, "com.drew.")),
          new Room("check", FEATURE, List.of(JSOUP, "com.google.i18n.phonenumbers.")),
          new Room("page", FEATURE, List.of("freemarker.")),
          new Room("feed", FEATURE, List.of(ROME, "org.jdom2.")),
          new Room("image", List.of("base", "model", "output"), List.of("java.awt.", IMAGE_IO)),
          new Room("web", FEATURE, List.of()),
          new Room(
              "build",
              List.of(
                  "base", "model", "markup", "output", "load", "check", "page", "feed", "image",
                  "web"),
              List.of()),
          new Room("intake", List.of("base", "model", "markup", "load"), List.of(ROME, JSOUP)),
          new Room(
              "app",
              List.of("base", "model", "output", "build", "intake"),
              List.of("picocli.", "com.sun.net.httpserver.")));

  /** Parts of the JDK that have a home of their own, and so are not free for all. */
  private static final List<String> HOUSED = List.of("java.awt.", IMAGE_IO);

  private static final List<String> FREE =
      List.of(
          "java.",
          "javax.crypto.",
          "javax.net.ssl.",
          "javax.xml.",
          "org.w3c.dom.",
          "org.xml.sax.",
          "org.jspecify.annotations.");

  boolean owns(String className) {
    return className.startsWith(BASE_PACKAGE + name + ".");
  }

  /** Whether a class of this room may name that other class. */
  boolean mayName(String className) {
    if (className.startsWith(BASE_PACKAGE)) {
      return owns(className)
          || mayImport.stream().anyMatch(room -> className.startsWith(BASE_PACKAGE + room + "."));
    }
    return startsWithAny(className, libraries)
        || (startsWithAny(className, FREE) && !startsWithAny(className, HOUSED));
  }

  private static boolean startsWithAny(String className, List<String> prefixes) {
    return prefixes.stream().anyMatch(className::startsWith);
  }
}
