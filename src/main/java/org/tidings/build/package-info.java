/**
 * Puts the stages together and lists producers and rules: the one place where a feature is
 * registered. May import every package but {@code intake} and {@code app}.
 */
@NullMarked
package org.tidings.build;

import org.jspecify.annotations.NullMarked;
