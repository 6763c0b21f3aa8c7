/**
 * Small values that every package needs: findings, paths, digests, ordered parallel work. Knows
 * nothing of news; imports no other package of Tidings.
 */
@NullMarked
package org.tidings.base;

import org.jspecify.annotations.NullMarked;
