package einklang.report;

import java.util.List;

/** Keeps who took which edition out of the house, and the names and logos that facilitators use again. */
public interface ExportStore {
    /** Writes an export down; it goes with its workshop. */
    void log(String workshopId, ExportRecord export);

    /**
     * Returns the exports of a workshop, latest first.
     *
     * @param most how many at most
     */
    List<ExportRecord> latest(String workshopId, int most);

    /** Returns the sets of a facilitator, by the names of the clients. */
    List<BrandSet> brands(String facilitatorId);

    /**
     * Keeps names and logos in place of the set for the same client, if there is one.
     *
     * @param branding with a name of the client
     * @return whether it was kept: false if the facilitator has {@value BrandSet#MOST} sets of other clients
     */
    boolean keepBrand(String facilitatorId, Branding branding);

    /** Removes a set of this facilitator; does nothing if there is no such set of theirs. */
    void removeBrand(String facilitatorId, String id);
}
