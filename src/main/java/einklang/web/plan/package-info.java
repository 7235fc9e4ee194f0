/**
 * What all pages share that edit things of a plan: who is in, fields in several languages, undo, clashes. Start reading at
 * {@link einklang.web.plan.InPlan}.
 */
@NullMarked
package einklang.web.plan;

import org.jspecify.annotations.NullMarked;
