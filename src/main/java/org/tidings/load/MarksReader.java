package org.tidings.load;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.model.PictureMarks;

/** Reads what a picture's file says beside its pixels (editorial policy, section 2.3). */
final class MarksReader {
  private static final List<Integer> DEVICE =
      List.of(
          ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER,
          ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER,
          ExifDirectoryBase.TAG_CAMERA_OWNER_NAME);
  private static final List<String> DEVICE_IN_XMP =
      List.of(
          "aux:serialnumber",
          "aux:ownername",
          "aux:lensserialnumber",
          "bodyserialnumber",
          "cameraownername");
  private static final List<String> PERSONS_IN_XMP =
      List.of("personinimage", "mwg-rs:regions", "mp:regioninfo", "mpri:regions");
  private static final String MACHINE = "trainedalgorithmicmedia";
  private static final Pattern DEFINING = Pattern.compile("<!(?i:doctype|entity)");
  private static final double SLACK = 0.08;

  private final MarkBlocks blocks;
  private final PictureProbe.Measured size;
  private final Metadata metadata = new Metadata();
  private final Map<String, String> xmp = new TreeMap<>();

  private MarksReader(MarkBlocks blocks, PictureProbe.Measured size) {
    this.blocks = blocks;
    this.size = size;
  }

  /** Never fails: what can't be read says nothing. */
  static PictureMarks read(byte[] bytes, PictureProbe.Measured size) {
    MarksReader reader = new MarksReader(MarkBlocks.of(bytes), size);
    reader.blocks.exif().forEach(block -> reader.quietly(() -> reader.exif(block)));
    reader.blocks.xmp().forEach(block -> reader.quietly(() -> reader.xmp(block)));
    reader.blocks.photoshop().forEach(block -> reader.quietly(() -> reader.photoshop(block)));
    return reader.marks();
  }

  /** The library trusts files more than we do. */
  private void quietly(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException | StackOverflowError unreadable) {
      metadata.getDirectories().forEach(directory -> directory.addError("unreadable"));
    }
  }

  private void exif(byte[] tiff) {
    new ExifReader().extract(new ByteArrayReader(tiff), metadata);
  }

  private void photoshop(byte[] segment) {
    new PhotoshopReader()
        .readJpegSegments(List.of(segment), metadata, com.drew.imaging.jpeg.JpegSegmentType.APPD);
  }

  /** Documents that define things of their own are left alone: they may name files and hosts. */
  private void xmp(byte[] packet) {
    String letters = new String(packet, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (DEFINING.matcher(letters).find()) {
      return;
    }
    new XmpReader().extract(packet, metadata);
    for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
      directory
          .getXmpProperties()
          .forEach((name, value) -> xmp.put(name.toLowerCase(java.util.Locale.ROOT), value));
    }
  }

  private PictureMarks marks() {
    if (blocks.exif().isEmpty()
        && blocks.xmp().isEmpty()
        && blocks.photoshop().isEmpty()
        && blocks.provenance().isEmpty()) {
      return PictureMarks.none();
    }
    return new PictureMarks(
        isPlaced(),
        hasTag(DEVICE) || hasProperty(DEVICE_IN_XMP),
        hasProperty(PERSONS_IN_XMP),
        hasMakerNote(),
        blocks.exif().stream().anyMatch(this::hasOtherThumbnail),
        isEdited(),
        isMachineMade(),
        texts(ExifDirectoryBase.TAG_ARTIST, IptcDirectory.TAG_BY_LINE, "dc:creator"),
        texts(ExifDirectoryBase.TAG_COPYRIGHT, IptcDirectory.TAG_COPYRIGHT_NOTICE, "dc:rights"),
        properties("xmprights:webstatement", "cc:license"));
  }

  private boolean isPlaced() {
    boolean degrees =
        metadata.getDirectoriesOfType(GpsDirectory.class).stream()
            .anyMatch(
                gps ->
                    gps.containsTag(GpsDirectory.TAG_LATITUDE)
                        || gps.containsTag(GpsDirectory.TAG_LONGITUDE));
    boolean named =
        hasProperty(List.of("photoshop:city")) && hasProperty(List.of("iptc4xmpcore:location"));
    boolean wired =
        metadata.getDirectoriesOfType(IptcDirectory.class).stream()
            .anyMatch(
                iptc ->
                    iptc.containsTag(IptcDirectory.TAG_CITY)
                        && iptc.containsTag(IptcDirectory.TAG_SUB_LOCATION));
    return degrees
        || named
        || wired
        || hasProperty(List.of("exif:gpslatitude", "exif:gpslongitude"));
  }

  private boolean hasTag(List<Integer> tags) {
    return directories(ExifDirectoryBase.class)
        .anyMatch(directory -> tags.stream().anyMatch(tag -> hasText(directory, tag)));
  }

  private static boolean hasText(Directory directory, int tag) {
    String text = directory.getString(tag);
    return text != null && !text.isBlank();
  }

  private <T extends Directory> Stream<T> directories(Class<T> type) {
    return metadata.getDirectoriesOfType(type).stream();
  }

  /** Whether a property is there under one of these names, or within one. */
  private boolean hasProperty(List<String> names) {
    return xmp.entrySet().stream()
        .anyMatch(
            each -> !each.getValue().isBlank() && names.stream().anyMatch(each.getKey()::contains));
  }

  private boolean hasMakerNote() {
    return directories(Directory.class)
            .anyMatch(each -> each.getClass().getName().contains(".makernotes."))
        || directories(ExifDirectoryBase.class)
            .anyMatch(each -> each.containsTag(ExifDirectoryBase.TAG_MAKERNOTE));
  }

  private boolean hasOtherThumbnail(byte[] tiff) {
    for (ExifThumbnailDirectory directory :
        metadata.getDirectoriesOfType(ExifThumbnailDirectory.class)) {
      Integer from = directory.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET);
      Integer length = directory.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH);
      if (from != null && length != null && from > 0 && length > 0 && from < tiff.length) {
        long end = Math.min((long) from + length, tiff.length);
        if (isOther(Arrays.copyOfRange(tiff, from, (int) end))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOther(byte[] thumbnail) {
    return PictureProbe.probe(thumbnail, "jpg")
        .size()
        .filter(small -> Math.abs(shape(small) - shape(size)) > SLACK * shape(size))
        .isPresent();
  }

  /** The longer side by the shorter: which way up it is does not matter. */
  private static double shape(PictureProbe.Measured measured) {
    double longer = Math.max(measured.width(), measured.height());
    return longer / Math.max(1, Math.min(measured.width(), measured.height()));
  }

  private boolean isEdited() {
    return "true".equalsIgnoreCase(xmp.getOrDefault("crs:hascrop", ""));
  }

  /** IPTC digital source type, in XMP or in the assertions of C2PA. */
  private boolean isMachineMade() {
    boolean said =
        xmp.entrySet().stream()
            .anyMatch(
                each ->
                    each.getKey().contains("digitalsourcetype")
                        && each.getValue().toLowerCase(java.util.Locale.ROOT).contains(MACHINE));
    return said
        || blocks.hasInProvenance("trainedAlgorithmicMedia")
        || blocks.hasInProvenance("compositeWithTrainedAlgorithmicMedia")
        || blocks.hasInProvenance("TrainedAlgorithmicMedia");
  }

  private List<String> texts(int exif, int iptc, String property) {
    return Stream.of(
            directories(ExifDirectoryBase.class)
                .filter(each -> hasText(each, exif))
                .map(each -> each.getString(exif)),
            directories(IptcDirectory.class)
                .filter(each -> hasText(each, iptc))
                .map(each -> each.getString(iptc)),
            properties(property).stream())
        .flatMap(texts -> texts)
        .map(String::strip)
        .distinct()
        .limit(8)
        .toList();
  }

  private List<String> properties(String... names) {
    return xmp.entrySet().stream()
        .filter(each -> Stream.of(names).anyMatch(each.getKey()::startsWith))
        .filter(each -> !each.getKey().contains("xml:lang"))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isBlank())
        .limit(8)
        .toList();
  }
}
