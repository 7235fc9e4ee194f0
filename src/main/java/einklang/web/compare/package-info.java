/**
 * The comparison: its page, its forms, the reveal on the projector, the check before it, and the files to take away. Start
 * reading at {@link einklang.web.compare.CompareFeature}.
 */
@NullMarked
package einklang.web.compare;

import org.jspecify.annotations.NullMarked;
