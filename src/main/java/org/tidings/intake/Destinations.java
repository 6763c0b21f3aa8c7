package org.tidings.intake;

/** Works out where the links and pictures of one old page lead in the new site. */
interface Destinations {
  /** The beginning of an address that a template would have made and nobody knows. */
  String NOWHERE = "not-imported:";

  /** What becomes of an address. */
  sealed interface Answer {}

  /** It stays as it is. */
  record Same() implements Answer {}

  /** It is written differently now. */
  record To(String address) implements Answer {}

  /** A picture elsewhere, which may only be linked. */
  record Elsewhere(String address) implements Answer {}

  /** It leads nowhere: the words stay, the link or picture goes. */
  record Nothing(String kind, String reason) implements Answer {}

  /** Of a link. */
  Answer link(String address, int line);

  /** Of a picture, with the words that describe it. */
  Answer picture(String address, String alt, int line);
}
