package org.tidings.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.base.Diagnostic;
import org.tidings.base.OutputPath;
import org.tidings.markup.PageNeeds;
import org.tidings.model.ContentPolicy;
import org.tidings.output.Artifact;
import org.tidings.output.Inspector;

/**
 * Notes what each page and stylesheet that is made needs of its Content-Security-Policy. Most need
 * the same, which is kept once. Safe for use by many threads.
 */
final class Needs implements Inspector {
  private final Map<ContentPolicy, ContentPolicy> known = new ConcurrentHashMap<>();

  @Override
  public List<Diagnostic> inspect(Artifact artifact, byte[] bytes) {
    return List.of();
  }

  @Override
  public ContentPolicy needs(OutputPath path, byte[] bytes) {
    if (path.value().endsWith(".html")) {
      return once(PageNeeds.of(bytes));
    }
    return path.value().endsWith(".css")
        ? once(PageNeeds.ofStyle(new String(bytes, StandardCharsets.UTF_8)))
        : ContentPolicy.closed();
  }

  private ContentPolicy once(ContentPolicy needs) {
    return known.computeIfAbsent(needs, same -> same);
  }
}
