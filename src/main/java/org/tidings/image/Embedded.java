package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a drawing may refer to: parts of itself, and pictures it holds, without their metadata. */
final class Embedded {
  private static final Pattern DATA =
      Pattern.compile("data:image/(png|jpeg|jpg);base64,(.*)", Pattern.DOTALL);
  private static final int SCAN = 0xDA;

  private Embedded() {}

  static Optional<String> reference(String href) {
    if (href.startsWith("#")) {
      return Optional.of(href);
    }
    Matcher data = DATA.matcher(href);
    if (!data.matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.group(2));
      boolean png = data.group(1).equals("png");
      byte[] clean = png ? PngFile.stripped(bytes, Optional.empty()) : jpeg(bytes);
      String type = png ? "png" : "jpeg";
      return Optional.of(
          "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(clean));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** A JPEG without comments and without segments of programs but colours (T.81, annex B). */
  static byte[] jpeg(byte[] jpeg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
    out.write(jpeg, 0, 2);
    int place = 2;
    while (jpeg[place] == (byte) 0xFF && (jpeg[place + 1] & 0xFF) != SCAN) {
      int marker = jpeg[place + 1] & 0xFF;
      int length = 2 + ((jpeg[place + 2] & 0xFF) << 8 | (jpeg[place + 3] & 0xFF));
      boolean program = (marker >= 0xE0 && marker <= 0xEF) || marker == 0xFE;
      boolean colours = marker == 0xE0 || marker == 0xE2 || marker == 0xEE;
      if (!program || colours) {
        out.write(jpeg, place, length);
      }
      place += length;
    }
    out.write(jpeg, place, jpeg.length - place);
    return out.toByteArray();
  }
}
