package einklang.survey;

/** Says that there was no time for a change within the bounded wait; nothing was changed, and it may be tried again. */
public final class TryAgain extends RuntimeException {
    public TryAgain(Throwable busy) {
        super("the store is busy", busy);
    }
}
