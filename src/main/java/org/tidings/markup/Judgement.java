package org.tidings.markup;

import java.util.List;
import org.tidings.base.Diagnostic;

/**
 * What the rules say of a text.
 *
 * @param lasting whether they would say the same on any other day
 */
public record Judgement(List<Diagnostic> findings, boolean lasting) {
  /** Nothing, ever. */
  public static Judgement none() {
    return new Judgement(List.of(), true);
  }
}
