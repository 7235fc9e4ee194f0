package einklang.web.imports;

import einklang.survey.incoming.Mapping;
import einklang.survey.incoming.Screening;
import java.util.Optional;

/** Tables between upload and confirmation: in memory only, for a while, for whoever brought them. */
interface WaitingTables {
    /**
     * Whose table it is: everybody has one a workshop.
     *
     * @param facilitator id
     * @param workshop id
     */
    record Owner(String facilitator, String workshop) {}

    /**
     * A table that waits.
     *
     * @param importId random key, so that it comes in only once
     */
    record Waiting(String importId, Screening screening, Mapping mapping) {
        Waiting with(Mapping other) {
            return new Waiting(importId, screening, other);
        }
    }

    /** Puts a table in the place of the owner's last one; false if there is no room for it. */
    boolean put(Owner owner, Waiting table);

    /** Finds the owner's table; empty once its time is over. */
    Optional<Waiting> find(Owner owner);

    void remove(Owner owner);
}
