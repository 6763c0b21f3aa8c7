package org.tidings.page;

import freemarker.core.ParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.base.Nearest;

/** Says in plain words why a file is no template; FreeMarker speaks to programmers. */
final class SyntaxWords {
  private static final List<String> DIRECTIVES =
      List.of(
          ("if elseif else list items sep include import macro nested return function assign local"
                  + " global switch case default break continue noparse attempt recover stop setting"
                  + " outputformat autoesc noautoesc compress ftl")
              .split(" "));

  private static final Pattern BUILT_IN =
      Pattern.compile("Unknown built-in: \"([^\"]+)\".*?built-ins:\\s*(.*)", Pattern.DOTALL);
  private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+).*");
  private static final Pattern OPEN = Pattern.compile(".*You have an unclosed (.+?)\\. .*");
  private static final Pattern MISPLACED =
      Pattern.compile("Encountered \"(.+)\", but was expecting .*");
  private static final Pattern MALFORMED =
      Pattern.compile("(#\\w+) is an existing directive, but the tag is malformed.*");

  private SyntaxWords() {}

  static Remedy of(ParseException fault) {
    String text = fault.getEditorMessage();
    Matcher builtIn = BUILT_IN.matcher(text);
    if (builtIn.find()) {
      return unknown("?", builtIn.group(1), List.of(builtIn.group(2).split("[,\\s]+")));
    }
    String line = text.strip().replaceAll("\\s+", " ");
    Matcher directive = DIRECTIVE.matcher(line);
    if (directive.matches()) {
      return unknown("<#", directive.group(1), DIRECTIVES);
    }
    return line.startsWith("Unexpected end of file") ? cutOff(line) : odd(line);
  }

  private static Remedy unknown(String sign, String word, List<String> known) {
    List<String> near = Nearest.of(word, known);
    return new Remedy(
        "there is no %s%s%s in templates".formatted(sign, word, sign.equals("?") ? "" : ">"),
        near.isEmpty()
            ? "Look at a template that came with the program for the way to write it."
            : "Did you mean %s%s%s?".formatted(sign, near.get(0), sign.equals("?") ? "" : ">"));
  }

  private static Remedy cutOff(String line) {
    Matcher open = OPEN.matcher(line);
    String what = open.matches() ? open.group(1) : "a tag";
    return new Remedy(
        "the file ends while %s is open".formatted(what),
        what.startsWith("#")
            ? "Add the end that is missing, such as </%s>.".formatted(what.split(" ")[0])
            : "Add the bracket or quotation mark that is missing.");
  }

  private static Remedy odd(String line) {
    Matcher misplaced = MISPLACED.matcher(line);
    if (misplaced.matches()) {
      String what = misplaced.group(1);
      return new Remedy(
          "\"%s\" does not belong here".formatted(what),
          what.startsWith("</#") || what.startsWith("<#else")
              ? "Nothing is open that it could belong to; look above for its beginning."
              : "Look at what stands before it: a name, a bracket or an operator is missing.");
    }
    Matcher malformed = MALFORMED.matcher(line);
    if (malformed.matches()) {
      return new Remedy(
          "<%s> lacks something".formatted(malformed.group(1)),
          "Compare it with the same in a template that came with the program.");
    }
    if (line.startsWith("Lexical error")) {
      return new Remedy(
          "a text in quotation marks never ends", "Add the quotation mark that is missing.");
    }
    return new Remedy("this is no template: " + line, "Put right what stands there.");
  }
}
