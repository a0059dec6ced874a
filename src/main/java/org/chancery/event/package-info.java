/**
 * Cross-document resolution: the claims of all articles become the events they tell of.
 *
 * <p>{@link org.chancery.event.EventResolver} works in three steps, and each is a pure function, so
 * that adding an article to a store gives what building it anew would give:
 *
 * <ol>
 *   <li><b>Keys.</b> Each claim has a few blocking keys, which follow from that claim alone: the
 *       two parties of a meeting, the parties and action of a sanction, the speaker and samples of
 *       the words of a statement, holder, office and month. Claims that can tell of one event share
 *       a key.
 *   <li><b>Blocks.</b> Two claims that share a key are linked when they agree enough to be joined.
 *       A block is what links connect. Only the blocks that a new, changed or removed claim belongs
 *       to are looked at again.
 *   <li><b>Clusters.</b> In a block, {@link org.chancery.event.Clustering} merges the claims that
 *       agree best first and never two of which any contradict each other. Claims are sorted by
 *       date and name first, so the order in which they came does not matter.
 * </ol>
 *
 * <p>An event keeps every value that any of its claims gives, each with the claims behind it, and
 * marks the chosen one: by agreement of independent sources, then confidence, then recency.
 */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
