package einklang.report;

/**
 * Names and logos that a facilitator keeps to choose them again.
 *
 * @param branding with the name of the client, by which the set is found
 */
public record BrandSet(String id, Branding branding) {
    /** A facilitator has no more than this. */
    public static final int MOST = 50;

    public BrandSet {
        if (branding.client().isEmpty()) {
            throw new IllegalArgumentException("set of names " + id + ": found no client, wanted one");
        }
    }
}
