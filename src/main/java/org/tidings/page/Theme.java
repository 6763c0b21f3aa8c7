package org.tidings.page;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLookupStrategy;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
  private static final String TEMPLATE = ".ftlh";

  private final Configuration configuration;
  private final Assets assets;
  private final Set<String> own;
  private final Digest digest;
  private final Map<String, Diagnostic> unfit;
  private final List<Diagnostic> faults;
  private final ContentPolicy styles;

  private Theme(Map<String, byte[]> templates, Assets assets, Set<String> own) {
    this.assets = assets;
    this.own = own;
    this.digest = Digest.of(new Everything(digests(templates), assets.digest()));
    List<Diagnostic> found = new ArrayList<>(assets.faults());
    Map<String, Diagnostic> unfit = new TreeMap<>();
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
    found.addAll(unfit.values());
    this.unfit = Map.copyOf(unfit);
    this.faults = List.copyOf(found);
    this.styles = assets.styleNeeds();
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
    Set<String> own =
        templates.keySet().stream()
            .filter(name -> overlay.own(name).isPresent())
            .collect(Collectors.toUnmodifiableSet());
    return new Theme(templates, Assets.of(assets, look), own);
  }

  /**
   * Templates that are none or use what is forbidden, stylesheets that name a file that is not
   * there. A page that needs such a template is {@link Broken} when it is printed.
   */
  public List<Diagnostic> faults() {
    return faults;
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
