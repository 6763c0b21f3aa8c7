package org.tidings.feed;

import java.util.Map;

/** Media types (IANA) of the downloads that a health service offers, by the ending of the file. */
final class MediaTypes {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN = "application/vnd.oasis.opendocument.";

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("csv", "text/csv"),
          Map.entry("doc", "application/msword"),
          Map.entry("docx", OFFICE + "wordprocessingml.document"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("gif", "image/gif"),
          Map.entry("ics", "text/calendar"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("odp", OPEN + "presentation"),
          Map.entry("ods", OPEN + "spreadsheet"),
          Map.entry("odt", OPEN + "text"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("ppt", "application/vnd.ms-powerpoint"),
          Map.entry("pptx", OFFICE + "presentationml.presentation"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain"),
          Map.entry("webm", "video/webm"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
          Map.entry("zip", "application/zip"));

  private MediaTypes() {}

  static String of(String ending) {
    return KNOWN.getOrDefault(ending, "application/octet-stream");
  }
}
