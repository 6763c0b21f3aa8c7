package org.tidings.intake;

import java.nio.file.Path;
import java.time.Instant;
import org.tidings.model.Content;
import org.tidings.model.Story;

/**
 * Who approves what.
 *
 * @param site the folder that holds {@code content/}
 * @param content all that was loaded from there
 * @param by an id of {@code people.yaml}
 */
public record ApprovalRequest(Path site, Content content, Story story, String by, Instant at) {}
