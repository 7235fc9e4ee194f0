/**
 * The goal catalogue as data: goals with names in three languages, their opposites, and example statements. Start reading
 * at {@link einklang.catalogue.Catalogue}.
 */
@NullMarked
package einklang.catalogue;

import org.jspecify.annotations.NullMarked;
