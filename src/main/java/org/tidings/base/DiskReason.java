package org.tidings.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in a few words for people. */
public final class DiskReason {
  private DiskReason() {}

  /** The reason, without the path: who reports it names the file that people know. */
  public static String of(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "no permission";
    }
    if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    String reason =
        fault instanceof FileSystemException failure ? failure.getReason() : fault.getMessage();
    return reason == null ? fault.getClass().getSimpleName() : reason;
  }
}
