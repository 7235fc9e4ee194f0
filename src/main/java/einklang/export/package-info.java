/** Writers of files, one a format; each is given finished content and decides only how it looks. */
@NullMarked
package einklang.export;

import org.jspecify.annotations.NullMarked;
