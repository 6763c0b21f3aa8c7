package org.tidings.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * The interface's texts in one language, with its months, days and plurals, so that pages do not
 * change with the JVM's locale data.
 */
public record Messages(Language language, Map<String, String> texts) {
  public Messages {
    texts = Map.copyOf(texts);
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * A text with {@code {0}}, {@code {1}} filled in.
   *
   * @throws IllegalArgumentException when there is no such text
   */
  public String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for \"" + key + "\" in " + language.code());
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /**
   * A text that depends on a number: {@code key.one}, {@code key.two}, {@code key.few}, {@code
   * key.many} or {@code key.other} (Unicode CLDR, language plural rules), the number being {@code
   * {0}}.
   */
  public String count(String key, long number) {
    String form = key + "." + plural(number);
    return text(has(form) ? form : key + ".other", number);
  }

  private String plural(long n) {
    if (!language.code().startsWith("ga")) {
      return n == 1 ? "one" : "other";
    }
    if (n == 1 || n == 2) {
      return n == 1 ? "one" : "two";
    }
    if (n >= 3 && n <= 6) {
      return "few";
    }
    return n >= 7 && n <= 10 ? "many" : "other";
  }

  /** A day in full: "12 March 2026". */
  public String day(LocalDate day) {
    return text("date.day", day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
  }

  /** A day with its weekday: "Thursday 12 March 2026". */
  public String weekday(LocalDate day) {
    return text("date.weekday", text("weekday." + day.getDayOfWeek().getValue()), day(day));
  }

  /** A month's name, 1 to 12. */
  public String month(int month) {
    return text("month." + month);
  }

  /** A time of day: "9.40am". */
  public String time(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String half = text(time.getHour() < 12 ? "time.am" : "time.pm");
    String minutes =
        time.getMinute() == 0 ? "" : "." + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return text("date.time", hour + minutes, half);
  }
}
