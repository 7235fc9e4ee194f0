/** Facilitators, their sessions and one-time links, and who may see what. Pure: the clock and the random bytes come in. */
@NullMarked
package einklang.account;

import org.jspecify.annotations.NullMarked;
