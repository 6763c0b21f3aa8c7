package org.tidings.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.tidings.build.Program;
import picocli.CommandLine.IVersionProvider;

/** The program's own version, written into the jar by the build. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"tidings " + number()};
  }

  /** This very program; the launcher knows which build of a version it starts. */
  static Program program() throws IOException {
    return new Program(number(), System.getProperty("tidings.build", ""));
  }

  static String number() throws IOException {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IOException("version.properties is missing from the program");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    }
  }
}
