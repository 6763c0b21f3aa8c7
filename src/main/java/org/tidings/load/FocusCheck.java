package org.tidings.load;

import org.tidings.model.Focus;

/** Looks whether {@code focus} names a point, which would be passed over in silence otherwise. */
final class FocusCheck {
  private FocusCheck() {}

  static void inspect(Fields fields) {
    String focus = fields.words("focus");
    if (!focus.isEmpty() && Focus.of(focus).isEmpty()) {
      fields
          .reading()
          .error(
              "value",
              fields.at("focus"),
              "\"" + Shown.brief(focus) + "\" names no point of a picture",
              "Write how far it is from the left and from the top: focus: 40% 30%.");
    }
  }
}
