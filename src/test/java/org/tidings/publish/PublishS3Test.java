package org.tidings.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.Answer;
import org.tidings.Needs;

/** The order in which a bucket is filled, as the AWS command line is asked for it. */
@Needs("sh")
class PublishS3Test {
  private static final Path SCRIPT = Path.of("src/main/resources/org/tidings/intake/ci/publish-s3");

  @TempDir private Path folder;

  private Answer publish(String site, String to) throws IOException {
    Path aws = Files.createDirectories(folder.resolve("bin")).resolve("aws");
    Files.writeString(aws, "#!/bin/sh\nprintf '%s ' \"$@\" >>calls\necho >>calls\n");
    Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Shell(folder, Map.of("PATH", folder.resolve("bin") + ":" + System.getenv("PATH")))
        .run(SCRIPT, site, to);
  }

  @Test
  void whatIsPointedToComesFirstAndDeletionsComeLast() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/tidings.json"), "{}");
    assertEquals(new Answer(0, "Live: s3://news\n", ""), publish("site/", "s3://news/"));
    List<String> calls = Files.readAllLines(folder.resolve("calls"));
    assertTrue(calls.get(0).contains("--include assets/* --include images/*"), calls.get(0));
    assertTrue(calls.get(0).contains("immutable"), calls.get(0));
    int last = calls.size() - 1;
    assertTrue(calls.get(last).contains(" --delete "), calls.get(last));
    assertTrue(calls.get(last - 1).contains("--include tidings.json"), calls.get(last - 1));
    for (int i = 0; i < last; i++) {
      assertFalse(calls.get(i).contains("--delete"), calls.get(i));
      assertTrue(calls.get(i).contains("--exclude * --include"), calls.get(i));
    }
    for (String type : List.of("rss+xml", "atom+xml", "feed+json")) {
      assertEquals(1, calls.stream().filter(call -> call.contains("application/" + type)).count());
    }
    assertTrue(calls.stream().noneMatch(call -> call.contains("--include .hosts")));
  }

  @Test
  void nothingIsDeletedForASiteThatWasNotBuilt() throws IOException {
    assertEquals(2, publish("site", "s3://news").status());
    assertEquals(2, publish("site", "/var/www").status());
    assertFalse(Files.exists(folder.resolve("calls")));
  }
}
