package einklang.survey;

/** Says that another workshop has the code already; nothing was stored, and a new code is wanted. */
public final class CodeTaken extends RuntimeException {
    public CodeTaken(String workshopId) {
        super("workshop " + workshopId + ": found a code that another one has, wanted a new one");
    }
}
