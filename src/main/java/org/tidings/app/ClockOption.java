package org.tidings.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Refusal;
import picocli.CommandLine.Option;

/** What "now" is: the option, else {@code SOURCE_DATE_EPOCH}, else the machine's clock. */
final class ClockOption {
  @Option(
      names = "--clock",
      paramLabel = "INSTANT",
      description = "Take this as now: 2026-11-23T09:00:00Z (also SOURCE_DATE_EPOCH).")
  private @Nullable String clock;

  Instant now() {
    if (clock != null) {
      return parsed(clock);
    }
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isBlank()) {
      return Instant.now();
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
    } catch (NumberFormatException e) {
      throw new Refusal(
          "SOURCE_DATE_EPOCH is \"" + epoch + "\"; it must be a number of seconds", e);
    }
  }

  private static Instant parsed(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new Refusal(
          "--clock \"" + text + "\" is no instant; write it as 2026-11-23T09:00:00Z", e);
    }
  }
}
