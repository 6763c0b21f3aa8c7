package org.tidings.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Digest;
import org.tidings.base.Refusal;
import org.tidings.base.SourcePath;
import org.tidings.load.SourceFiles;
import org.tidings.model.BodyRef;
import org.tidings.model.Sources;

/**
 * Source files that are edited while they are looked at: texts that were printed before are
 * remembered, so that what an editor has broken since can be shown as it was.
 */
final class RecentTexts implements Sources {
  private static final int MOST = 200;

  private final SourceFiles disk;
  private final Map<BodyRef, String> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<BodyRef, String> eldest) {
              return size() > MOST;
            }
          });

  RecentTexts(SourceFiles disk) {
    this.disk = disk;
  }

  @Override
  public String body(BodyRef body) {
    try {
      String text = disk.body(body);
      recent.put(body, text);
      return text;
    } catch (Refusal changed) {
      return Optional.ofNullable(recent.get(body))
          .or(() -> disk.bodyMoved(body))
          .orElseThrow(() -> changed);
    }
  }

  @Override
  public byte[] bytes(SourcePath file, Digest digest) {
    return disk.bytes(file, digest);
  }
}
