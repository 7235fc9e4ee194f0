/** Languages, texts, numbers and dates for German, English and Czech. Depends on the JDK only. */
@NullMarked
package einklang.i18n;

import org.jspecify.annotations.NullMarked;
