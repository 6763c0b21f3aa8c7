package org.tidings.page;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.base.OutputPath;
import org.tidings.model.Entry;
import org.tidings.model.Published;
import org.tidings.output.Artifact;

/**
 * A page as a file. Between being fingerprinted and being written its view is remembered as long as
 * memory allows, so that it is made once and still never kept.
 */
final class PrintedPage implements Artifact {
  private final HtmlPage page;
  private @Nullable OutputPath path;
  private volatile @Nullable WeakReference<@Nullable Printing> last;

  PrintedPage(HtmlPage page) {
    this.page = page;
  }

  HtmlPage page() {
    return page;
  }

  @Override
  public OutputPath path() {
    OutputPath known = path;
    if (known == null) {
      known = page.address().file();
      path = known;
    }
    return known;
  }

  @Override
  public Rank rank() {
    return page.rank();
  }

  @Override
  public String owner() {
    return page.owner();
  }

  @Override
  public Optional<Published> published() {
    return page.published();
  }

  @Override
  public Optional<List<Entry>> shows() {
    return Optional.of(page.own().stream().toList());
  }

  @Override
  public Record inputs() {
    Printing printing = page.printing();
    last = new WeakReference<>(printing);
    return page.inputs(printing);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    WeakReference<@Nullable Printing> reference = last;
    Printing remembered = reference == null ? null : reference.get();
    Printing printing = remembered != null ? remembered : page.printing();
    out.write(page.desk().press().print(printing, page.desk()));
  }
}
