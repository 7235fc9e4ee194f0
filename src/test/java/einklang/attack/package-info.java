/**
 * Attacks on the whole running program, over HTTP and at its files: what must not be seen is looked for everywhere, and
 * what should be seen is looked for as well, so that no attack finds nothing by asking nothing.
 */
@NullMarked
package einklang.attack;

import org.jspecify.annotations.NullMarked;
