package einklang.survey;

import einklang.i18n.LocalText;

/** A part of the organisation that a respondent may name by a tap. The name may be missing in some languages. */
public record Team(String id, LocalText name) {
    public Team {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("team " + id + ": has no name, wanted one language at least");
        }
    }
}
