/**
 * Agreeing: from piles or a blank line to goals, non-goals, trade-offs and what the leadership commits itself to. Start
 * reading at {@link einklang.web.agree.AgreeFeature}.
 */
@NullMarked
package einklang.web.agree;

import org.jspecify.annotations.NullMarked;
