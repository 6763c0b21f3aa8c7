package org.tidings.markup;

import org.tidings.base.Location;
import org.tidings.model.Outline;
import org.tidings.model.Target;

/** Judges links and pictures by what is written alone; whether they lead anywhere is not known. */
final class LinkFindings {
  private LinkFindings() {}

  static void inspect(References references, Remarks remarks) {
    references.links().forEach(link -> link(link, remarks));
    references.pictures().forEach(picture -> picture(picture, remarks));
  }

  private static void link(Outline.LinkUse link, Remarks remarks) {
    if (link.target() instanceof Target.Refused refused) {
      unsafe(remarks, link.at(), refused.reason());
    } else if (link.target() instanceof Target.Anchor anchor && anchor.fragment().isEmpty()) {
      remarks.warning(
          "markup/empty-link",
          link.at(),
          "This link leads nowhere; it was printed as plain text.",
          "Write an address between the round brackets, or remove the brackets.");
    } else if (link.target() instanceof Target.External external
        && Address.external(external.url()).isEmpty()) {
      remarks.error(
          "link/malformed",
          link.at(),
          "\"" + brief(external.url()) + "\" is not a whole address.",
          "Copy the address from the browser's address bar, such as https://example.org/page.");
    }
  }

  private static void picture(Outline.PictureUse picture, Remarks remarks) {
    if (picture.target() instanceof Target.Refused refused) {
      remarks.error(
          "link/unsafe",
          picture.at(),
          "This picture is " + refused.reason() + ", which none may be; it was left out.",
          "Save the picture below content/images/ and name that file.");
    } else if (picture.target() instanceof Target.External) {
      remarks.warning(
          "markup/remote-picture",
          picture.at(),
          "This picture lies on another site, so a link to it was printed in its place.",
          "Ask for permission, save it below content/images/ and name that file.");
    }
  }

  static void unsafe(Remarks remarks, Location at, String reason) {
    remarks.error(
        "link/unsafe",
        at,
        "This points to " + reason + ", which no link may do; only its text was printed.",
        "Link to a web page (https://), an e-mail address (mailto:), a telephone number (tel:)"
            + " or a file below content/.");
  }

  static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
