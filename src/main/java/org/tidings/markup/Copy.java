package org.tidings.markup;

import org.tidings.base.SourcePath;
import org.tidings.model.Language;

/**
 * What an editor wrote, ready to be read as Markdown.
 *
 * @param body the text after the front matter, lines ended by line feeds
 * @param firstLine the line of the file on which the body starts, from 1
 */
public record Copy(
    SourcePath file, Language language, String title, String summary, String body, int firstLine) {}
