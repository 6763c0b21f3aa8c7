package org.tidings.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Telephone numbers as the site's country writes them, and those that may stand in a story: the
 * organisation's own and public helplines. The tables are opened only once a number is met.
 */
final class OwnPhones {
  private final String country;
  private final List<String> phones;
  private volatile Set<String> known = Set.of();

  OwnPhones(House house) {
    country = house.country();
    phones = house.phones();
  }

  /** The valid numbers in a text. */
  Iterable<PhoneNumberMatch> in(String text) {
    return numbers().findNumbers(text, country, Leniency.VALID, Long.MAX_VALUE);
  }

  /** A number that stands by itself, as behind {@code tel:}. */
  Optional<PhoneNumber> parse(String written) {
    try {
      PhoneNumber number = numbers().parse(written, country);
      return numbers().isValidNumber(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** The number with its country, without blanks: the same for each way of writing it. */
  static String international(PhoneNumber number) {
    return numbers().format(number, PhoneNumberFormat.E164);
  }

  /** Whether anybody may publish it. */
  boolean isKnown(PhoneNumber number) {
    if (known.isEmpty()) {
      known = known();
    }
    return known.contains(international(number));
  }

  private Set<String> known() {
    Set<String> all = new HashSet<>(Facts.of("helplines"));
    for (String phone : phones) {
      try {
        all.add(international(numbers().parse(phone, country)));
      } catch (NumberParseException e) {
        all.add(phone);
      }
    }
    return all;
  }

  /** Whether it is one person's: a mobile or a personal number. */
  static boolean isPersonal(PhoneNumber number) {
    PhoneNumberType type = numbers().getNumberType(number);
    return type == PhoneNumberType.MOBILE || type == PhoneNumberType.PERSONAL_NUMBER;
  }

  private static PhoneNumberUtil numbers() {
    return PhoneNumberUtil.getInstance();
  }
}
