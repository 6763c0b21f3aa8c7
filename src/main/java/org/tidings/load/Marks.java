package org.tidings.load;

import org.tidings.base.Checksum;

/**
 * By what an entry is known to be what it was.
 *
 * @param bytes of its file
 * @param face of what others see of it
 */
public record Marks(Checksum bytes, Checksum face) {}
