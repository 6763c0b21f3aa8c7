package org.tidings.intake;

import java.util.List;
import java.util.Optional;

/** The importers there are. */
public final class Importers {
  private Importers() {}

  /** All of them. */
  public static List<Importer> all() {
    return List.of(new JekyllImporter());
  }

  /** The one of a name. */
  public static Optional<Importer> named(String name) {
    return all().stream().filter(importer -> importer.name().equals(name)).findFirst();
  }
}
