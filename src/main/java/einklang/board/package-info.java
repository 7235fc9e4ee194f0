/**
 * Themes as people edit them. A {@link einklang.board.Board} is the fold of its events over the stored proposals of the
 * engine; {@link einklang.board.Comparing} starts it, {@link einklang.board.BoardEditing} changes it, and
 * {@link einklang.board.Comparison} is everything that pages and files show of it.
 */
@NullMarked
package einklang.board;

import org.jspecify.annotations.NullMarked;
