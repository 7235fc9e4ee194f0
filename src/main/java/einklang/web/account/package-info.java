/** Pages for logging in, for one-time links, for the own profile, and the list of facilitators. */
@NullMarked
package einklang.web.account;

import org.jspecify.annotations.NullMarked;
