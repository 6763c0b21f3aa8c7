package org.tidings.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture may go on saying of itself in the IPTC fields (IIM 4.2) of Photoshop's image
 * resources: maker, credit, source and copyright. Not who is shown, or where.
 */
final class IptcKept {
  private static final int IPTC = 0x0404;
  private static final Set<Integer> KEPT = Set.of(0, 80, 85, 110, 115, 116);
  private static final int RESOURCE = 0x3842494D;
  private static final int MARK = 0x1C;

  private IptcKept() {}

  /** The resources without the rest; empty when nothing of them stays, or they can't be read. */
  static Optional<byte[]> of(byte[] resources) {
    ByteBuffer in = ByteBuffer.wrap(resources);
    while (in.remaining() >= 12 && in.getInt() == RESOURCE) {
      int id = Short.toUnsignedInt(in.getShort());
      int name = Byte.toUnsignedInt(in.get());
      skip(in, name + 1 - (name & 1));
      int length = in.remaining() >= 4 ? in.getInt() : -1;
      if (length < 0 || length > in.remaining()) {
        return Optional.empty();
      }
      if (id == IPTC) {
        byte[] fields = new byte[length];
        in.get(fields);
        return fields(fields).map(IptcKept::resource);
      }
      skip(in, length + (length & 1));
    }
    return Optional.empty();
  }

  private static void skip(ByteBuffer in, int length) {
    in.position(Math.min(in.limit(), in.position() + length));
  }

  private static Optional<byte[]> fields(byte[] fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean said = false;
    int at = 0;
    while (at + 5 <= fields.length && fields[at] == MARK) {
      int record = fields[at + 1];
      int set = Byte.toUnsignedInt(fields[at + 2]);
      int length = Byte.toUnsignedInt(fields[at + 3]) << 8 | Byte.toUnsignedInt(fields[at + 4]);
      int end = at + 5 + length;
      if (length >= 0x8000 || end > fields.length) {
        break;
      }
      boolean kept = record == 1 ? set == 90 : record == 2 && KEPT.contains(set);
      if (kept) {
        out.write(fields, at, end - at);
        said |= record == 2 && set != 0;
      }
      at = end;
    }
    return said ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private static byte[] resource(byte[] fields) {
    return ByteBuffer.allocate(12 + fields.length + (fields.length & 1))
        .putInt(RESOURCE)
        .putShort((short) IPTC)
        .putShort((short) 0)
        .putInt(fields.length)
        .put(fields)
        .array();
  }
}
