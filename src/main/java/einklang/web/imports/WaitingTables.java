package einklang.web.imports;

import java.util.Optional;

/**
 * Tables between upload and confirmation: in memory only, for a while, for whoever brought them.
 *
 * @param <W> a table with what was chosen for it
 */
interface WaitingTables<W> {
    /**
     * Whose table it is: everybody has one a workshop.
     *
     * @param facilitator id
     * @param workshop id
     */
    record Owner(String facilitator, String workshop) {}

    /** Puts a table in the place of the owner's last one; false if there is no room for it. */
    boolean put(Owner owner, W table);

    /** Finds the owner's table; empty once its time is over. */
    Optional<W> find(Owner owner);

    void remove(Owner owner);
}
