package org.tidings.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.DiskReason;
import org.tidings.base.Json;
import org.tidings.base.Refusal;
import org.tidings.model.LiveAnswer;
import org.tidings.model.LiveSite;

/**
 * Reads {@code published.jsonl} of the site that is live, from its address or from a folder. Over
 * the network only HTTPS (or the loopback host), 20 seconds, 64 MiB, redirects within the host.
 */
public final class LiveSiteReader {
  private static final String OPTION = "--published";
  private static final String LEDGER = "published.jsonl";
  private static final String SUMMARY = "tidings.json";
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int LARGEST_SUMMARY = 64 * 1024;

  private final SiteVisitor.Limits limits;
  private final int largest;

  LiveSiteReader(SiteVisitor.Limits limits, int largest) {
    this.limits = limits;
    this.largest = largest;
  }

  /**
   * What is live; empty when nothing was published yet.
   *
   * @param where an address or a folder
   * @throws IOException when there is no answer, or one that is no such file
   * @throws Refusal when it can be neither
   */
  public static Optional<LiveSite> read(String where) throws IOException {
    return new LiveSiteReader(SiteVisitor.Limits.USUAL, LARGEST).at(where);
  }

  Optional<LiveSite> at(String where) throws IOException {
    Place place =
        LiveAddress.isMeant(where)
            ? new Remote(new SiteVisitor(LiveAddress.of(OPTION, where), limits))
            : new Local(folder(where));
    Optional<byte[]> ledger = place.file(LEDGER, largest);
    if (ledger.isPresent()) {
      return Optional.of(new LiveSite(LedgerText.read(ledger.get())));
    }
    if (place.file(SUMMARY, LARGEST_SUMMARY).filter(LiveSiteReader::isSummary).isPresent()) {
      throw new IOException(
          "there is a %s, but no %s beside it: the list of all that is public is lost"
              .formatted(SUMMARY, LEDGER));
    }
    return Optional.empty();
  }

  /** A host may answer anything with a page of its own; only ours says who made it. */
  private static boolean isSummary(byte[] bytes) {
    try {
      return Json.read(LedgerText.decoded(bytes)) instanceof Map<?, ?> map
          && map.get("generator") instanceof String maker
          && maker.startsWith("Tidings");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Where a site lies. */
  private interface Place {
    /** A file of the site; empty when there is none. */
    Optional<byte[]> file(String name, int largest) throws IOException;
  }

  private record Remote(SiteVisitor visitor) implements Place {
    @Override
    public Optional<byte[]> file(String name, int largest) throws IOException {
      LiveAnswer answer = visitor.follow(name, largest);
      if (answer.status() == 404 || answer.status() == 410) {
        return Optional.empty();
      }
      if (answer.status() != 200) {
        throw new IOException("it answered " + answer.status());
      }
      return Optional.of(answer.body());
    }
  }

  private static Path folder(String where) throws IOException {
    try {
      Path folder = Path.of(where);
      if (!Files.isDirectory(folder)) {
        throw new IOException(
            Files.exists(folder) ? "it is a file, no folder" : "there is no such folder");
      }
      return folder;
    } catch (InvalidPathException e) {
      throw new Refusal(
          OPTION + " \"" + where + "\" is neither an address of a site nor a folder", e);
    }
  }

  private record Local(Path folder) implements Place {
    @Override
    public Optional<byte[]> file(String name, int largest) throws IOException {
      Path file = folder.resolve(name);
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      if (size(file) > largest) {
        throw new IOException(name + " is larger than it can be");
      }
      try {
        return Optional.of(Files.readAllBytes(file));
      } catch (IOException e) {
        throw unread(e, name);
      }
    }

    private static long size(Path file) throws IOException {
      try {
        return Files.size(file);
      } catch (IOException e) {
        throw unread(e, file.getFileName().toString());
      }
    }

    private static IOException unread(IOException fault, String name) {
      return new IOException(name + " can't be read: " + DiskReason.of(fault), fault);
    }
  }
}
