package org.tidings.load;

/** What to say of YAML that was refused for a reason that no rule of ours knows. */
final class LastResort {
  private static final String QUOTE =
      "If the value holds a colon, a # or quotation marks, put all of it in quotes.";

  private LastResort() {}

  static void report(YamlFault fault, int line, BlockLines lines) {
    Fault words = words(fault.problem());
    lines.error("syntax", line, words.message(), words.hint());
  }

  private static Fault words(String problem) {
    if (problem.contains("nested too deep")) {
      return new Fault(
          "lists and groups stand more than 20 deep in one another here",
          "Nothing that you can write here needs more than four levels.");
    }
    if (problem.contains("more than one document")) {
      return new Fault(
          "a line with --- starts a second document here", "Delete that line and what follows.");
    }
    if (problem.contains("mapping values")) {
      return new Fault("there is a colon here that does not belong to a field", QUOTE);
    }
    if (problem.contains("end of stream") || problem.contains("document separator")) {
      return new Fault("a quotation mark or a bracket that opens here is never closed", QUOTE);
    }
    if (problem.contains("could not find expected ':'")) {
      return new Fault(
          "this line is no field: there is no colon with a blank after it",
          "Write it as key: value, or delete it.");
    }
    return new Fault("YAML can't read this line", QUOTE);
  }
}
