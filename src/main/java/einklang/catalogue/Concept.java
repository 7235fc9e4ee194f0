package einklang.catalogue;

import einklang.i18n.LocalText;

/** A goal of the catalogue: data, never an enum, so that an organisation may bring its own. */
public record Concept(String id, LocalText name, LocalText definition) {
    /** The label of examples that state no goal; never the id of a concept. */
    public static final String NONE = "none";

    public Concept {
        if (id.isBlank() || id.equals(NONE)) {
            throw new IllegalArgumentException("goal id: found '" + id + "', wanted a name other than '" + NONE + "'");
        }
    }
}
