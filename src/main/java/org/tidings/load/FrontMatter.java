package org.tidings.load;

import java.util.Optional;

/**
 * The fields of a file and where its text starts.
 *
 * @param fields empty when there is no front matter that could be read
 * @param firstLine the line of the file on which the body starts
 */
record FrontMatter(Optional<YamlNode.Mapping> fields, int firstLine) {}
