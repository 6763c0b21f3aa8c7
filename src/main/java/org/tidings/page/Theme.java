package org.tidings.page;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Overlay;
import org.tidings.model.ContentPolicy;
import org.tidings.model.SiteConfig.Look;
import org.tidings.output.Broken;

/**
 * The templates, styles and scripts of a site, read once. Templates run in a sandbox: they see the
 * views of this package, load one another by name and nothing else.
 */
public final class Theme {
  private final Configuration configuration;
  private final Assets assets;
  private final Set<String> own;
  private final Digest digest;
  private final Map<String, Diagnostic> unfit;
  private final List<Diagnostic> faults;
  private final ContentPolicy styles;

  private Theme(ThemeFiles files, Assets assets) {
    this.configuration = files.configuration();
    this.assets = assets;
    this.own = files.own();
    this.digest = Digest.of(new Everything(digests(files.templates()), assets.digest()));
    this.unfit = Map.copyOf(files.unfit());
    List<Diagnostic> found = new ArrayList<>(assets.faults());
    found.addAll(files.unfit().values());
    this.faults = List.copyOf(found);
    this.styles = assets.styleNeeds();
  }

  /** Reads a theme for a site, at once. */
  public static Theme load(Overlay overlay, Look look) {
    return of(ThemeFiles.read(overlay), look);
  }

  /**
   * A theme for a site.
   *
   * @param look what the site changes of it without a file of its own
   */
  public static Theme of(ThemeFiles files, Look look) {
    return new Theme(files, Assets.of(files.assets(), look));
  }

  /**
   * Templates that are none or use what is forbidden, stylesheets that name a file that is not
   * there. A page that needs such a template is {@link Broken} when it is printed.
   */
  public List<Diagnostic> faults() {
    return faults;
  }

  /** Of everything in it. */
  public Digest digest() {
    return digest;
  }

  /** What the stylesheets need of the policy of a page. */
  ContentPolicy styles() {
    return styles;
  }

  Assets assets() {
    return assets;
  }

  /**
   * A template by name, such as {@code story.ftlh}.
   *
   * @throws Broken when it is none
   */
  Template template(String name) {
    Diagnostic fault = unfit.get(name);
    if (fault != null) {
      throw new Broken(fault);
    }
    try {
      return configuration.getTemplate(name);
    } catch (IOException e) {
      throw new Broken(TemplateFault.missing(name), e);
    }
  }

  /** Why a page could not be printed: what is known of a template that it needs, or this. */
  Diagnostic fault(TemplateException failure, Printing printing) {
    return unfit.keySet().stream()
        .filter(name -> String.valueOf(failure.getMessage()).contains("\"" + name + "\""))
        .sorted()
        .findFirst()
        .map(unfit::get)
        .orElseGet(() -> TemplateFault.of(failure, printing, own));
  }

  private static List<Named> digests(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> new Named(file.getKey(), Digest.of(file.getValue())))
        .toList();
  }

  private record Named(String name, Digest digest) {}

  private record Everything(List<Named> templates, Digest assets) {}
}
