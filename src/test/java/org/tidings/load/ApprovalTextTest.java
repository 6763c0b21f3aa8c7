package org.tidings.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.base.Digest;
import org.tidings.base.SourcePath;

class ApprovalTextTest {
  private static final SourcePath FILE = new SourcePath("content/stories/a.md");
  private static final ApprovalText.Entry ENTRY =
      new ApprovalText.Entry("nuala", "2026-11-20T09:00:00Z", "sha256-ab");
  private static final String FLOW = "{by: nuala, at: 2026-11-20T09:00:00Z, hash: sha256-ab}";
  private static final String HEAD = "title: A\ndate: 2026-11-20\n";

  private static Optional<ApprovalText> text(String file) {
    return ApprovalText.of(FILE, file.getBytes(UTF_8));
  }

  private static Digest digest(String file) {
    return text(file).orElseThrow().content();
  }

  private static String approved(String file) {
    return new String(text(file).orElseThrow().with(ENTRY).orElseThrow(), UTF_8);
  }

  private static void becomes(String before, String after) {
    assertEquals("---\n" + after + "---\n\nText.\n", approved("---\n" + before + "---\n\nText.\n"));
  }

  @Test
  void theHashIsOfWhatIsSaidNotOfHowItIsWritten() {
    Digest plain = digest("---\n" + HEAD + "---\nText.\n");
    assertEquals(plain, digest("---\r\ntitle: A\r\ndate: 2026-11-20\r\n---\r\nText.\r\n"));
    assertEquals(plain, digest("\uFEFF---\n" + HEAD + "approved: []\n---\nText.\n"));
    assertEquals(plain, digest("---\napproved:\n  - {by: x}\n" + HEAD + "---\nText.\n"));
    assertEquals(plain, digest("---\ndate: 2026-11-20 # today\ntitle: \"A\"\n---\nText.\n"));
    assertNotEquals(plain, digest("---\n" + HEAD + "---\nText!\n"));
    assertNotEquals(plain, digest("---\n" + HEAD + "draft: true\n---\nText.\n"));
    assertNotEquals(
        plain, digest("---\n" + HEAD + "policy: {allow: [{rule: reveal/email}]}\n---\nText.\n"));
  }

  @Test
  void whatStandsInOneFieldCannotBeTakenForAnother() {
    assertNotEquals(
        digest("---\n" + HEAD + "points: [ab, c]\n---\n"),
        digest("---\n" + HEAD + "points: [a, bc]\n---\n"));
    assertNotEquals(
        digest("---\n" + HEAD + "params: {a: '1', b: ''}\n---\n"),
        digest("---\n" + HEAD + "params: {a: '', b: '1'}\n---\n"));
  }

  @Test
  void theFirstEntryGoesBelowTheOtherFields() {
    becomes(HEAD, HEAD + "approved:\n  - " + FLOW + "\n");
  }

  @Test
  void anEmptyFieldIsFilled() {
    becomes("approved: # none yet\n" + HEAD, "approved: [" + FLOW + "] # none yet\n" + HEAD);
    becomes("approved: []\n" + HEAD, "approved: [" + FLOW + "]\n" + HEAD);
    becomes("approved: null\n" + HEAD, "approved: [" + FLOW + "]\n" + HEAD);
  }

  @Test
  void othersAndTheirCommentsStay() {
    becomes(
        "approved:\n- by: x\n  at: 2026-11-01\n  hash: sha256-00 # read twice\n# below\n" + HEAD,
        "approved:\n- by: x\n  at: 2026-11-01\n  hash: sha256-00 # read twice\n- "
            + FLOW
            + "\n# below\n"
            + HEAD);
    becomes(
        HEAD + "approved: [{by: x, at: 2026-11-01, hash: h}] # one\n",
        HEAD + "approved: [{by: x, at: 2026-11-01, hash: h}, " + FLOW + "] # one\n");
    becomes(
        HEAD + "approved: [\n  {by: x, at: 2026-11-01, hash: h},\n]\n",
        HEAD + "approved: [\n  {by: x, at: 2026-11-01, hash: h}, " + FLOW + ",\n]\n");
  }

  @Test
  void onesOwnOlderEntryIsReplaced() {
    becomes(
        "approved:\n  - by: nuala\n    at: 2026-11-01\n    hash: h\n  - {by: x, at: 2026-11-01, hash: h}\n"
            + HEAD,
        "approved:\n  - " + FLOW + "\n  - {by: x, at: 2026-11-01, hash: h}\n" + HEAD);
    becomes(
        HEAD
            + "approved:\n    - {by: x, at: 2026-11-01, hash: h}\n    - {by: 'nuala', at: 2026-11-01, hash: h} # 2nd\n",
        HEAD + "approved:\n    - {by: x, at: 2026-11-01, hash: h}\n    - " + FLOW + " # 2nd\n");
  }

  @Test
  void markAndLineEndsAndSmileysStay() {
    String before = "\uFEFF---\r\ntitle: A 🎉 day\r\n# 🎉\r\n---\r\n\r\nText 🎉\rmore\r\n";
    String after =
        "\uFEFF---\r\ntitle: A 🎉 day\r\n# 🎉\r\napproved:\r\n  - "
            + FLOW
            + "\r\n---\r\n\r\nText.\r\n";
    assertEquals(after, approved(before.replace("Text 🎉\rmore", "Text.")));
  }

  @Test
  void blankLinesBeforeTheFrontMatterStay() {
    assertEquals(
        "\n---\ntitle: A\napproved:\n  - " + FLOW + "\n---\nText.\n",
        approved("\n---\ntitle: A\n---\nText.\n"));
  }

  @Test
  void brokenFilesAreLeftAlone() {
    assertTrue(text("---\ntitle: A: b: c\n---\nText.\n").isEmpty());
    assertTrue(text("No front matter.\n").isEmpty());
    assertEquals(
        Optional.empty(), text("---\ntitle: A\napproved: yes\n---\n").orElseThrow().with(ENTRY));
    assertEquals(
        Optional.empty(),
        text("---\ntitle: A\napproved: {by: x, at: y, hash: z}\n---\n").orElseThrow().with(ENTRY));
  }
}
