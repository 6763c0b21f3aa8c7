package org.tidings.model;

import java.util.List;

/**
 * What a picture's file says beside its pixels (editorial policy, section 2.3): whose it is, and
 * whether it tells things of people. Nothing prints the texts.
 *
 * @param position whether it says where it was taken, in degrees or by the name of the place
 * @param device whether it names the camera's owner or serial number
 * @param persons whether it names or frames people in it
 * @param makerNote whether it has notes that only the camera's maker can read
 * @param otherThumbnail whether its preview has another shape, and so may show what was cut off
 * @param edited whether it says that it was cropped or retouched
 * @param machine whether it says that a machine made it, or part of it
 * @param creators who made it
 * @param copyright whose it is
 * @param terms addresses where it says under what terms it may be used
 */
public record PictureMarks(
    boolean position,
    boolean device,
    boolean persons,
    boolean makerNote,
    boolean otherThumbnail,
    boolean edited,
    boolean machine,
    List<String> creators,
    List<String> copyright,
    List<String> terms) {
  private static final PictureMarks NONE =
      new PictureMarks(
          false, false, false, false, false, false, false, List.of(), List.of(), List.of());

  /** A file that says nothing. */
  public static PictureMarks none() {
    return NONE;
  }

  /** Whether it tells things of people, other than where it was taken. */
  public boolean isTelling() {
    return device || persons || makerNote || otherThumbnail;
  }
}
