/**
 * Goals, measures, indicators and readings that come in as a table. {@link einklang.plan.incoming.PlanGuess} proposes what
 * its lines and columns are, {@link einklang.plan.incoming.PlanRows} makes one change of the plan of them.
 */
@NullMarked
package einklang.plan.incoming;

import org.jspecify.annotations.NullMarked;
