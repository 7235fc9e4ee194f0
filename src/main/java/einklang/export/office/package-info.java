/** Writers for office programs: slides and workbooks, and what a template of one's own may look like. */
@NullMarked
package einklang.export.office;

import org.jspecify.annotations.NullMarked;
