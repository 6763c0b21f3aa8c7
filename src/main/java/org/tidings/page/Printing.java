package org.tidings.page;

import java.util.Optional;
import org.tidings.model.Entry;

/**
 * One page ready to be printed: with which template, and what that may see.
 *
 * @param name the name of the view in the template
 * @param body the entry whose text the page holds
 */
record Printing(String template, PageFrame page, String name, Record view, Optional<Entry> body) {}
