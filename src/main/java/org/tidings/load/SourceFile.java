package org.tidings.load;

import org.tidings.base.SourcePath;

/**
 * A file of the source, as the scan found it.
 *
 * @param modified milliseconds since 1970, to tell whether it was touched; never a story's date
 */
public record SourceFile(SourcePath path, long size, long modified) {}
