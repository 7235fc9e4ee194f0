/**
 * What people agreed and do about it: goals, non-goals, trade-offs, commitments, measures with their effects, indicators
 * with their readings. Start reading at {@link einklang.plan.Plan}; every change goes through
 * {@link einklang.plan.PlanStore}.
 */
@NullMarked
package einklang.plan;

import org.jspecify.annotations.NullMarked;
