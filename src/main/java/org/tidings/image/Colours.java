package org.tidings.image;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Brings decoded pictures to sRGB with 32-bit pixels. */
final class Colours {
  private Colours() {}

  static BufferedImage srgb(BufferedImage image, Optional<ICC_Profile> profile) {
    ColorModel colours = image.getColorModel();
    if (colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      return grey(image);
    }
    BufferedImage plain =
        colours.getColorSpace().isCS_sRGB() || colours.getNumColorComponents() != 3
            ? drawn(image)
            : converted(image);
    return profile
        .filter(icc -> icc.getNumComponents() == 3 && !isSrgb(icc))
        .map(icc -> interpreted(plain, icc))
        .orElse(plain);
  }

  private static boolean isSrgb(ICC_Profile profile) {
    return profile.equals(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
  }

  private static BufferedImage blank(BufferedImage like) {
    int type =
        like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(like.getWidth(), like.getHeight(), type);
  }

  private static BufferedImage drawn(BufferedImage image) {
    BufferedImage plain = blank(image);
    Graphics2D pen = plain.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return opaque(plain);
  }

  private static BufferedImage converted(BufferedImage image) {
    BufferedImage plain = blank(image);
    new ColorConvertOp(null).filter(image, plain);
    return opaque(plain);
  }

  /** The same numbers, but meant in the colours of a profile. */
  private static BufferedImage interpreted(BufferedImage plain, ICC_Profile profile) {
    DirectColorModel model = (DirectColorModel) plain.getColorModel();
    ColorModel meant =
        new DirectColorModel(
            new ICC_ColorSpace(profile),
            model.hasAlpha() ? 32 : 24,
            model.getRedMask(),
            model.getGreenMask(),
            model.getBlueMask(),
            model.getAlphaMask(),
            false,
            model.getTransferType());
    return converted(new BufferedImage(meant, plain.getRaster(), false, null));
  }

  /** Grey numbers are taken as they are: Java would take them as linear and make them lighter. */
  private static BufferedImage grey(BufferedImage image) {
    Raster raster = image.getRaster();
    boolean transparent = image.getColorModel().hasAlpha();
    int depth = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
    int most = (1 << Math.min(8, image.getColorModel().getComponentSize(0))) - 1;
    BufferedImage plain = blank(image);
    int[] target = Scaler.pixels(plain);
    int[] samples = new int[raster.getNumBands() * image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, image.getWidth(), 1, samples);
      for (int x = 0; x < image.getWidth(); x++) {
        int at = x * raster.getNumBands();
        int grey = (samples[at] >> depth) * 255 / most;
        int alpha = transparent ? (samples[at + 1] >> depth) * 255 / most : 255;
        target[y * image.getWidth() + x] = alpha << 24 | grey << 16 | grey << 8 | grey;
      }
    }
    return plain;
  }

  /** Pixels without transparency say so, for whoever reads them as 32-bit numbers. */
  private static BufferedImage opaque(BufferedImage plain) {
    if (plain.getColorModel().hasAlpha()) {
      return plain;
    }
    WritableRaster raster = plain.getRaster();
    int[] pixels = ((java.awt.image.DataBufferInt) raster.getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xFF000000;
    }
    return plain;
  }
}
