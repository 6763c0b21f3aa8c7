package org.tidings.model;

/** Says how long the published file of a picture is, which only making it can tell. */
public interface PictureLengths {
  /** The bytes of its largest size. */
  long length(Picture picture);
}
