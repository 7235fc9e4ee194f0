package einklang.web;

/** Thrown by a feature that answers a request with one of the error pages. Carries no text, so none can leak. */
public final class Refused extends RuntimeException {
    private final Problem problem;

    public Refused(Problem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    /** Also for things of others: whoever may not see a thing does not learn that it is there. */
    public static Refused notFound() {
        return new Refused(Problem.NOT_FOUND);
    }

    public static Refused badRequest() {
        return new Refused(Problem.BAD_REQUEST);
    }

    public static Refused forbidden() {
        return new Refused(Problem.FORBIDDEN);
    }

    /** For a stale write whose feature has no page of its own to keep the typed text. */
    public static Refused conflict() {
        return new Refused(Problem.CONFLICT);
    }

    public Problem problem() {
        return problem;
    }
}
