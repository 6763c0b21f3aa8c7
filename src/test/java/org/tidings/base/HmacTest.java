package org.tidings.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 63, 64, 65, 200})
  void givesWhatJavaGivesForKeysOfAnyLength(int length) throws GeneralSecurityException {
    byte[] key = "k".repeat(length).getBytes(UTF_8);
    byte[] text = "Máire of Kilbrack".getBytes(UTF_8);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    assertArrayEquals(mac.doFinal(text), Hmac.standard().of(key, text));
  }
}
