package org.tidings.page;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLookupStrategy;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.tidings.base.Diagnostic;
import org.tidings.base.Digest;
import org.tidings.base.Findings;
import org.tidings.base.Overlay;
import org.tidings.model.SiteConfig.Look;
import org.tidings.output.Broken;

/**
 * The templates, styles and scripts of a site, read once. Templates run in a sandbox: they see the
 * views of this package, load one another by name and nothing else.
 */
public final class Theme {
  private static final String TEMPLATE = ".ftlh";

  private final Configuration configuration;
  private final Assets assets;
  private final Digest digest;
  private final List<Diagnostic> faults;

  private Theme(Map<String, byte[]> templates, Assets assets) {
    Findings found = new Findings();
    found.addAll(assets.faults());
    Map<String, byte[]> allowed = new TreeMap<>(templates);
    templates.forEach(
        (name, bytes) ->
            TemplateGuard.inspect(name, bytes)
                .ifPresent(
                    fault -> {
                      found.add(fault);
                      allowed.remove(name);
                    }));
    this.configuration = sandbox(allowed);
    this.assets = assets;
    this.digest = Digest.of(new Everything(digests(templates), assets.digest()));
    allowed.keySet().forEach(name -> parse(name, found));
    this.faults = found.toList();
  }

  /**
   * Reads a theme and all its templates; what is wrong with them is kept as findings.
   *
   * @param look what the site changes of it without a file of its own
   */
  public static Theme load(Overlay overlay, Look look) {
    Map<String, byte[]> templates = new TreeMap<>();
    Map<String, byte[]> assets = new TreeMap<>();
    for (String name : overlay.names()) {
      if (name.endsWith(TEMPLATE)) {
        overlay.read(name).ifPresent(bytes -> templates.put(name, bytes));
      } else if (name.startsWith(Assets.FOLDER)) {
        overlay.read(name).ifPresent(bytes -> assets.put(name, bytes));
      }
    }
    return new Theme(templates, Assets.of(assets, look));
  }

  /**
   * Templates that are none or use what is forbidden, stylesheets that name a file that is not
   * there. A page that needs such a template is {@link Broken} when it is printed.
   */
  public List<Diagnostic> faults() {
    return faults;
  }

  private void parse(String name, Findings found) {
    try {
      template(name);
    } catch (Broken broken) {
      found.add(broken.diagnostic());
    }
  }

  /** Of everything in it. */
  public Digest digest() {
    return digest;
  }

  Assets assets() {
    return assets;
  }

  /** A template by name, such as {@code story.ftlh}. */
  Template template(String name) {
    try {
      return configuration.getTemplate(name);
    } catch (ParseException e) {
      throw new Broken(TemplateFault.of(e), e);
    } catch (IOException e) {
      throw new Broken(TemplateFault.missing(name), e);
    }
  }

  private static Configuration sandbox(Map<String, byte[]> templates) {
    Configuration sandbox = new Configuration(Configuration.VERSION_2_3_34);
    sandbox.setTemplateLoader(new ThemeLoader(templates));
    sandbox.setCacheStorage(new StrongCacheStorage());
    sandbox.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    sandbox.setTemplateLookupStrategy(TemplateLookupStrategy.DEFAULT_2_3_0);
    sandbox.setLocalizedLookup(false);
    sandbox.setDefaultEncoding(StandardCharsets.UTF_8.name());
    sandbox.setOutputEncoding(StandardCharsets.UTF_8.name());
    sandbox.setRecognizeStandardFileExtensions(true);
    sandbox.setOutputFormat(HTMLOutputFormat.INSTANCE);
    sandbox.setObjectWrapper(new ViewWrapper());
    sandbox.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    sandbox.setAPIBuiltinEnabled(false);
    sandbox.setLocale(Locale.ROOT);
    sandbox.setTimeZone(TimeZone.getTimeZone("UTC"));
    sandbox.setNumberFormat("c");
    sandbox.setBooleanFormat("c");
    sandbox.setLazyImports(true);
    sandbox.setFallbackOnNullLoopVariable(false);
    sandbox.setLogTemplateExceptions(false);
    sandbox.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    sandbox.setAttemptExceptionReporter((exception, environment) -> {});
    return sandbox;
  }

  private static List<Named> digests(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> new Named(file.getKey(), Digest.of(file.getValue())))
        .toList();
  }

  private record Named(String name, Digest digest) {}

  private record Everything(List<Named> templates, Digest assets) {}
}
