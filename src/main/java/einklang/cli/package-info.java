/**
 * The commands of the program: each reads its arguments, asks one of the interfaces of this package and prints. Start at
 * {@link einklang.cli.CommandLines}; what stands behind the interfaces is wired by {@code einklang.Application}.
 */
@NullMarked
package einklang.cli;

import org.jspecify.annotations.NullMarked;
