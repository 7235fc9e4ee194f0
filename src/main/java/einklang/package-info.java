/** Start reading at {@link einklang.Main}; the map is docs/architecture.md. */
@NullMarked
package einklang;

import org.jspecify.annotations.NullMarked;
