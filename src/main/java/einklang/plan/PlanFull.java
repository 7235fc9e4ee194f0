package einklang.plan;

/** Says that a plan has no room for another thing of a kind; nothing was stored. */
public final class PlanFull extends RuntimeException {
    private final int most;

    /** @param most so many things of the kind are in a plan at most */
    public PlanFull(String thing, int most) {
        super(thing + ": found more than " + most + " in one plan");
        this.most = most;
    }

    public int most() {
        return most;
    }
}
