package org.tidings.model;

import org.tidings.base.Digest;
import org.tidings.base.SourcePath;

/**
 * Where the text of an entry is, and its digest; not the text.
 *
 * @param offset the first character of the body in the decoded file, in UTF-16 units
 * @param firstLine the line of the file on which the body starts, from 1
 * @param digest of the body as text with line feeds
 */
public record BodyRef(SourcePath file, int offset, int firstLine, Digest digest) {}
