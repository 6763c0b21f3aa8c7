package org.tidings.output;

import java.nio.file.Path;
import org.tidings.base.Checksum;

/**
 * A file outside the output that holds the bytes of an artifact and nothing else. It may get a
 * second name in the output, so nobody of ours ever writes into it.
 *
 * @param checksum of its bytes
 * @param modified nanoseconds since 1970
 */
public record StoredFile(Path path, Checksum checksum, long size, long modified) {}
