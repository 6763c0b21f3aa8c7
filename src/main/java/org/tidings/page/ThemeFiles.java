package org.tidings.page;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLookupStrategy;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidings.base.Diagnostic;
import org.tidings.base.Overlay;

/**
 * The files of a theme with its templates parsed: what no setting of a site changes, so that it can
 * be read while the content is.
 */
public final class ThemeFiles {
  private static final String TEMPLATE = ".ftlh";

  private final Map<String, byte[]> templates = new TreeMap<>();
  private final Map<String, byte[]> assets = new TreeMap<>();
  private final Map<String, Diagnostic> unfit = new TreeMap<>();
  private final Set<String> own;
  private final Configuration configuration;

  private ThemeFiles(Overlay overlay) {
    for (String name : overlay.names()) {
      if (name.endsWith(TEMPLATE)) {
        overlay.read(name).ifPresent(bytes -> templates.put(name, bytes));
      } else if (name.startsWith(Assets.FOLDER)) {
        overlay.read(name).ifPresent(bytes -> assets.put(name, bytes));
      }
    }
    this.own =
        templates.keySet().stream()
            .filter(name -> overlay.own(name).isPresent())
            .collect(Collectors.toUnmodifiableSet());
    Map<String, byte[]> allowed = new TreeMap<>(templates);
    templates.forEach(
        (name, bytes) -> {
          String text = TemplateGuard.withoutComments(bytes);
          Optional<Diagnostic> forbidden = TemplateGuard.inspect(name, text);
          forbidden.ifPresent(fault -> unfit.put(name, fault));
          forbidden.ifPresent(fault -> allowed.remove(name));
          TemplateLinks.inspect(name, text, templates.keySet()).forEach(unfit::putIfAbsent);
        });
    this.configuration = sandbox(allowed);
    allowed.keySet().forEach(name -> parsed(name).ifPresent(fault -> unfit.put(name, fault)));
  }

  /** Reads a theme and parses its templates; what is wrong with them is kept as findings. */
  public static ThemeFiles read(Overlay overlay) {
    return new ThemeFiles(overlay);
  }

  /** All templates by name. */
  Map<String, byte[]> templates() {
    return templates;
  }

  /** All that is published beside pages, by name. */
  Map<String, byte[]> assets() {
    return assets;
  }

  /** Templates that can't be used, and why. */
  Map<String, Diagnostic> unfit() {
    return unfit;
  }

  /** The names of the templates that are the site's own. */
  Set<String> own() {
    return own;
  }

  /** What makes pages of templates. */
  Configuration configuration() {
    return configuration;
  }

  private Optional<Diagnostic> parsed(String name) {
    try {
      configuration.getTemplate(name);
      return Optional.empty();
    } catch (ParseException e) {
      return Optional.of(TemplateFault.of(e));
    } catch (IOException e) {
      return Optional.of(TemplateFault.missing(name));
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
}
