/**
 * The pages of a facilitator: overview, set-up, the workshop with its states and links, sharing and trying out. The
 * routes stand in {@link einklang.web.workshop.WorkshopRoutes}.
 */
@NullMarked
package einklang.web.workshop;

import org.jspecify.annotations.NullMarked;
