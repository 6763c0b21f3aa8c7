package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture may go on saying of itself in Exif (CIPA DC-008), a TIFF structure of its own:
 * which way is up, who made it and whose it is. Neither place, camera nor thumbnail.
 */
final class ExifKept {
  private static final int ORIENTATION = 0x0112;
  private static final int ARTIST = 0x013B;
  private static final int COPYRIGHT = 0x8298;
  private static final Set<Integer> KEPT = Set.of(ORIENTATION, ARTIST, COPYRIGHT);
  private static final int ENTRY = 12;
  private static final int ASCII = 2;
  private static final int SHORT = 3;

  private ExifKept() {}

  private record Entry(int tag, int type, int count, List<Byte> value) {}

  /** The block without the rest; empty when nothing of it stays, or it can't be read. */
  static Optional<byte[]> of(byte[] tiff) {
    try {
      ByteBuffer in = ByteBuffer.wrap(tiff);
      boolean small = tiff[0] == 'I';
      in.order(small ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      List<Entry> kept = entries(in);
      return kept.isEmpty() ? Optional.empty() : Optional.of(written(kept, in.order()));
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Entry> entries(ByteBuffer in) {
    List<Entry> kept = new ArrayList<>();
    int directory = in.getInt(4);
    int count = Short.toUnsignedInt(in.getShort(directory));
    for (int i = 0; i < count; i++) {
      int at = directory + 2 + i * ENTRY;
      int tag = Short.toUnsignedInt(in.getShort(at));
      int type = Short.toUnsignedInt(in.getShort(at + 2));
      int length = in.getInt(at + 4);
      boolean text = type == ASCII && length > 0 && length <= in.limit();
      boolean turn = tag == ORIENTATION && type == SHORT && length == 1;
      if (KEPT.contains(tag) && (text || turn)) {
        int bytes = text ? length : 2;
        int from = bytes > 4 ? in.getInt(at + 8) : at + 8;
        kept.add(new Entry(tag, type, length, value(in, from, bytes)));
      }
    }
    return kept;
  }

  private static List<Byte> value(ByteBuffer in, int from, int length) {
    List<Byte> value = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      value.add(in.get(from + i));
    }
    return value;
  }

  private static byte[] written(List<Entry> entries, ByteOrder order) {
    int head = 8 + 2 + entries.size() * ENTRY + 4;
    ByteBuffer out = ByteBuffer.allocate(head).order(order);
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    out.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'));
    out.put(out.get(0)).putShort((short) 42).putInt(8).putShort((short) entries.size());
    for (Entry entry : entries) {
      out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
      if (entry.value().size() > 4) {
        out.putInt(head + behind.size());
        entry.value().forEach(behind::write);
        behind.writeBytes(new byte[behind.size() & 1]);
      } else {
        int next = out.position() + 4;
        entry.value().forEach(out::put);
        out.position(next);
      }
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(out.array());
    all.writeBytes(behind.toByteArray());
    return all.toByteArray();
  }
}
