package einklang.catalogue;

import einklang.i18n.LocalText;

/**
 * A usual indicator for a goal.
 *
 * @param id unique in the catalogue
 * @param goal id of the goal that it tells of
 * @param name a short phrase in three languages
 * @param howMeasured one sentence in three languages
 */
public record CatalogueIndicator(
        String id, String goal, Scope scope, Unit unit, Direction direction, LocalText name, LocalText howMeasured) {}
