package org.tidings.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a site can have. */
class HomeAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example.org",
        "https://news.example.org/news/",
        "http://127.0.0.1:8080/",
        "https://xn--nachta-pya.example/"
      })
  void takesWhatOtherAddressesCanBeAddedTo(String address) {
    assertEquals(address, HomeAddress.read(address).value().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example.org",
        "https://news.example.org/?a=1",
        "https://news.example.org/#top",
        "https://somebody:secret@news.example.org/",
        "https://somebody@news.example.org/",
        "https://núachta.example/"
      })
  void refusesWhatNoPageCanBeServedAt(String address) {
    assertTrue(HomeAddress.read(address).value().isEmpty());
  }

  @Test
  void saysHowServersWriteAHost() {
    assertEquals(
        "Write it as servers do: xn--nachta-pya.example",
        HomeAddress.read("https://núachta.example/").fault().orElseThrow().hint());
  }
}
