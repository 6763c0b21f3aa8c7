package org.tidings.intake;

import java.util.Set;
import org.tidings.base.Ascii;

/** Tells pictures and downloads by the names of their files. */
final class PictureNames {
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "bmp");

  /** What the new site can offer for download. */
  private static final Set<String> DOWNLOADS =
      Set.of(
          "pdf", "csv", "tsv", "txt", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx",
          "odp", "zip", "mp3", "mp4", "epub", "ics");

  private PictureNames() {}

  /** Whether a link to it can become a download. */
  static boolean isDownload(String address) {
    return DOWNLOADS.contains(ending(address));
  }

  /** Whether an address looks like that of a picture. */
  static boolean isPicture(String address) {
    return ENDINGS.contains(ending(address.replaceFirst("[?#].*$", "")));
  }

  /** The ending of a file's name without its dot, small; nothing when it has none. */
  static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 || path.indexOf('/', dot) >= 0 ? "" : Ascii.lower(path.substring(dot + 1));
  }
}
