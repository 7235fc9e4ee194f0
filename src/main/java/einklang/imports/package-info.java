/** Tables that come in as files or pasted text. Start reading at {@link einklang.imports.FileTables}. */
@NullMarked
package einklang.imports;

import org.jspecify.annotations.NullMarked;
