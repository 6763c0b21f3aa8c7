package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.model.Moment;

/** Dates as editors write them. */
class MomentReaderTest {
  private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-20,                     2026-11-20T00:00:00Z",
    "2026-07-20,                     2026-07-19T23:00:00Z",
    "2026-11-20 09:00,               2026-11-20T09:00:00Z",
    "2026-07-20 9:00,                2026-07-20T08:00:00Z",
    "2026-07-20  9:00:30,            2026-07-20T08:00:30Z",
    "2026-11-20T09:00,               2026-11-20T09:00:00Z",
    "2026-11-20T09:00:00Z,           2026-11-20T09:00:00Z",
    "2026-11-20t09:00:00z,           2026-11-20T09:00:00Z",
    "2026-11-20T09:00:00.5+01:00,    2026-11-20T08:00:00.500Z",
    "2026-11-20 09:00:00-05:00,      2026-11-20T14:00:00Z"
  })
  void readsWhatTheFormatAllows(String text, Instant at) {
    assertEquals(Optional.of(at), read(text).value().map(Moment::at));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-13-01,                 There is no month 13. If day and month are swapped | 2026-01-13",
    "2026-13-31,                 There is no month 13",
    "2026-00-10,                 There is no month 0",
    "2025-02-30,                 2025-02-28",
    "2024-02-30,                 2024-02-29",
    "2026-04-00,                 2026-04-01",
    "31/12/2025,                 2025-12-31",
    "12/31/2025,                 2025-12-31",
    "03/04/2025,                 2025-04-03 (day first) or 2025-03-04 (month first)",
    "4.4.2025,                   2025-04-04",
    "23 04 2020,                 2020-04-23",
    "2026/11/20,                 2026-11-20",
    "2026-1-5,                   2026-01-05",
    "20261120,                   2026-11-20",
    "25 February 2023,           2023-02-25",
    "6th of July 2022,           2022-07-06",
    "Friday 20 November 2026,    2026-11-20",
    "November 20 2026,           2026-11-20",
    "20 Samhain 2026,            2026-11-20",
    "20 Nov 2026 9:30,           2026-11-20 09:30",
    "2014-06-30 12:00:00 -0400,  2014-06-30T12:00:00-04:00",
    "2015-03-17 9:00:00 -4,      2015-03-17T09:00:00-04:00",
    "2026-11-20 25:00,           2026-11-20 09:00",
    "2026-11-20T09:00:00+99:00,  Write +01:00",
    "0100-11-20,                 from 1900",
    "yesterday,                  2026-11-20",
    "soon,                       2026-11-20"
  })
  void showsHowToWriteWhatItCannotRead(String text, String hint) {
    Attempt<Moment> attempt = read(text);
    assertTrue(attempt.value().isEmpty(), text);
    for (String part : hint.split(" \\| ", -1)) {
      String said = attempt.fault().orElseThrow().hint();
      assertTrue(said.contains(part), text + ": " + said);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29 01:30, does not exist, 2026-03-29T01:30:00+00:00, 2026-03-29T01:30:00+01:00",
    "2026-10-25 01:30, comes twice,    2026-10-25T01:30:00+01:00, 2026-10-25T01:30:00+00:00"
  })
  void namesBothReadingsWhenTheClocksChange(
      String text, String message, String before, String after) {
    Fault fault = read(text).fault().orElseThrow();
    assertTrue(fault.message().contains(message), fault.message());
    assertTrue(fault.hint().contains(before) && fault.hint().contains(after), fault.hint());
    assertTrue(read(before).value().isPresent() && read(after).value().isPresent());
  }

  @Property
  void aDayRunsFromItsFirstMomentToTheNextDay(@ForAll @IntRange(min = 0, max = 80_000) int days) {
    LocalDate day = LocalDate.of(1960, 1, 1).plusDays(days);
    Moment start = read(day.toString()).value().orElseThrow();
    Moment end = new MomentReader(DUBLIN, true).read(day.toString()).value().orElseThrow();
    assertEquals(day.atStartOfDay(DUBLIN).toInstant(), start.at());
    assertEquals(day.plusDays(1).atStartOfDay(DUBLIN).toInstant(), end.at());
    assertEquals(day, end.day());
  }

  @Property
  void aTimeOfDayIsReadOrNamedWithBothReadings(
      @ForAll @IntRange(min = 0, max = 20_000_000) int minutes) {
    LocalDateTime local = LocalDateTime.of(1990, 1, 1, 0, 0).plusMinutes(minutes);
    Attempt<Moment> attempt = read(local.toString());
    int readings = DUBLIN.getRules().getValidOffsets(local).size();
    assertEquals(readings == 1, attempt.value().isPresent());
    attempt.value().ifPresent(m -> assertEquals(local.atZone(DUBLIN).toInstant(), m.at()));
  }

  @Property
  void anyTextIsReadOrHasAHint(@ForAll @StringLength(max = 40) String text) {
    Attempt<Moment> attempt = read(text);
    assertTrue(
        attempt.value().isPresent() || !attempt.fault().orElseThrow().hint().isBlank(), text);
  }

  private static Attempt<Moment> read(String text) {
    return new MomentReader(DUBLIN, false).read(text);
  }
}
