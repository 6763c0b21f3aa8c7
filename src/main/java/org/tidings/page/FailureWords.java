package org.tidings.page;

import freemarker.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Nearest;

/** Says in plain words why a template failed while it printed a page. */
record FailureWords(ModelWords model) {
  private static final String BLAMED = "==> (.+?)\\s+\\[in template .*";
  private static final Pattern MISSING =
      Pattern.compile(
          "The following has evaluated to null or missing:\\s*" + BLAMED, Pattern.DOTALL);
  private static final Pattern MISTAKEN =
      Pattern.compile(
          ".*?Expected (.+?), but this has evaluated to an? (\\w+) .*?" + BLAMED, Pattern.DOTALL);
  private static final Pattern UNLIKE =
      Pattern.compile(
          "Can't compare values.*Left hand operand is an? (\\w+).*Right hand operand is an? (\\w+)"
              + ".*?"
              + BLAMED,
          Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?:Macro|Function) \"(.+?)\" has no parameter with name \"(.+?)\"\\."
              + "(?: Valid parameter names are: (.*))?.*",
          Pattern.DOTALL);
  private static final Pattern OMITTED =
      Pattern.compile(
          "When calling (macro|function) \"(.+?)\", required parameter \"(.+?)\".*",
          Pattern.DOTALL);

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("string", "a text"),
          Map.entry("number", "a number"),
          Map.entry("boolean", "true or false"),
          Map.entry("sequence", "a list"),
          Map.entry("collection", "a list"),
          Map.entry("hash", "something with keys"),
          Map.entry("extended_hash", "something with keys"),
          Map.entry("markup_output", "ready HTML"),
          Map.entry("method", "a function"),
          Map.entry("macro", "a macro"),
          Map.entry("namespace", "a file of macros"));

  private static final Pattern GONE =
      Pattern.compile(".*Template not found for name \"(.+?)\".*", Pattern.DOTALL);

  Remedy of(TemplateException fault) {
    String text = fault.getMessageWithoutStackTop();
    Matcher gone = GONE.matcher(text);
    if (gone.matches()) {
      return new Remedy(
          "there is no template \"%s\"".formatted(gone.group(1)),
          "Write the name of a file in templates/, as seen from this one.");
    }
    Matcher missing = MISSING.matcher(text);
    if (missing.matches()) {
      return missing(missing.group(1));
    }
    Matcher mistaken = MISTAKEN.matcher(text);
    if (mistaken.matches()) {
      return mistaken(mistaken.group(3), mistaken.group(2), mistaken.group(1));
    }
    Matcher unlike = UNLIKE.matcher(text);
    if (unlike.matches()) {
      return new Remedy(
          "`%s` compares %s with %s"
              .formatted(unlike.group(3), kind(unlike.group(1)), kind(unlike.group(2))),
          "Compare texts with texts and numbers with numbers; a list has ?size.");
    }
    return macro(text);
  }

  private Remedy missing(String name) {
    int dot = name.lastIndexOf('.');
    String owner = dot < 0 ? "" : name.substring(0, dot);
    List<String> keys = model.view(owner).isPresent() ? List.of() : model.keys(owner);
    if (!keys.isEmpty()) {
      return new Remedy(
          "`%s` is not there%s".formatted(name, meant(name.substring(dot + 1), keys)),
          "`%s` has: %s".formatted(owner, String.join(", ", keys)));
    }
    return new Remedy(
        "`%s` is missing on this page".formatted(name),
        "Test it first, <#if %s??>...</#if>, or give what to print instead: ${%s!\"none\"}."
            .formatted(name, name));
  }

  private Remedy mistaken(String name, String kind, String wanted) {
    String found = model.view(name).orElse(kind(kind));
    return new Remedy(
        "`%s` is %s; %s is wanted here".formatted(name, found, wanted(wanted)),
        advice(name, kind, wanted));
  }

  private String advice(String name, String kind, String wanted) {
    List<String> keys = model.keys(name);
    if (!keys.isEmpty()) {
      return "Use one of its keys: " + String.join(", ", keys);
    }
    if (KINDS.getOrDefault(kind, "").equals("a list")) {
      return "Go through it: <#list %s as one>...</#list>; it has ?size and ?first."
          .formatted(name);
    }
    if (wanted.startsWith("a boolean")) {
      return kind.equals("number")
          ? "Ask a question of it: <#if %s gt 0>.".formatted(name)
          : "Ask a question of it: <#if %s != \"\">.".formatted(name);
    }
    return "templates/README.md lists what each name is.";
  }

  private static Remedy macro(String text) {
    Matcher parameter = PARAMETER.matcher(text);
    if (parameter.matches()) {
      String names = parameter.group(3) == null ? "" : parameter.group(3).strip();
      List<String> known = List.of(names.split("[,\\s]+"));
      return new Remedy(
          "\"%s\" takes no \"%s\"%s"
              .formatted(parameter.group(1), parameter.group(2), meant(parameter.group(2), known)),
          names.isEmpty() ? "It takes nothing." : "It takes: " + String.join(", ", known));
    }
    Matcher omitted = OMITTED.matcher(text);
    if (omitted.matches()) {
      return new Remedy(
          "\"%s\" is called without its \"%s\"".formatted(omitted.group(2), omitted.group(3)),
          omitted.group(1).equals("macro")
              ? "Write <@%s %s=.../>.".formatted(omitted.group(2), omitted.group(3))
              : "Write it between the brackets.");
    }
    return new Remedy(plain(text), "What a template may use is listed in templates/README.md.");
  }

  private static String meant(String word, List<String> known) {
    List<String> near = word.length() < 3 ? List.of() : Nearest.of(word, known);
    return near.isEmpty() ? "" : "; did you mean \"" + near.get(0) + "\"?";
  }

  private static String kind(String word) {
    return KINDS.getOrDefault(word, "a " + word);
  }

  private static String wanted(String words) {
    String first = words.replaceFirst("^an? ", "").split("\\W")[0];
    return KINDS.getOrDefault(first, "something else");
  }

  /** FreeMarker goes on with tips for programmers. */
  private static String plain(String message) {
    int end = message.indexOf("\n----");
    return (end < 0 ? message : message.substring(0, end))
        .replaceAll(" ?\\(wrapper: [^)]*\\)", "")
        .replaceAll("\\s+\\[in template [^]]*\\]", "")
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("\\.$", "");
  }
}
