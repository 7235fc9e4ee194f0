/**
 * Acting: measures, what they do to the goals, indicators with their readings, first steps. Start reading at {@link
 * einklang.web.act.ActFeature}.
 */
@NullMarked
package einklang.web.act;

import org.jspecify.annotations.NullMarked;
