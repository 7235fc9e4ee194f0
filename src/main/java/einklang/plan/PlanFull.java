package einklang.plan;

/** Says that a plan has no room for another goal or measure; nothing was stored. */
public final class PlanFull extends RuntimeException {
    public PlanFull(String thing, int most) {
        super(thing + ": found more than " + most + " in one plan");
    }
}
