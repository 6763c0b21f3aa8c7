package org.tidings.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes cards with a photograph as JPEG, with the full colour that small letters need. */
final class CardJpeg {
  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  /** Networks refuse, or fetch later, what is larger than 300 kB. */
  static final int MOST = 290_000;

  private static final float[] QUALITIES = {0.88f, 0.8f, 0.7f, 0.55f, 0.4f, 0.25f, 0.1f};

  private CardJpeg() {}

  /** The best that is small enough. */
  static byte[] write(BufferedImage image) throws IOException {
    byte[] file = {};
    for (float quality : QUALITIES) {
      file = write(image, quality);
      if (file.length <= MOST) {
        return file;
      }
    }
    return file;
  }

  private static byte[] write(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, inFullColour(metadata)), how);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }

  /** Otherwise colours would be stored at half the width and height. */
  private static IIOMetadata inFullColour(IIOMetadata metadata) throws IOException {
    Element tree = (Element) metadata.getAsTree(FORMAT);
    NodeList parts = tree.getElementsByTagName("componentSpec");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      part.setAttribute("HsamplingFactor", "1");
      part.setAttribute("VsamplingFactor", "1");
    }
    metadata.setFromTree(FORMAT, tree);
    return metadata;
  }
}
