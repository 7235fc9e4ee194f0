package einklang.web;

/** What can go wrong for a visitor. Each has a page in three languages: keys "problem.NAME.title" and ".text". */
public enum Problem {
    BAD_REQUEST(400),
    FORBIDDEN(403),
    SIGNED_OUT(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    CONFLICT(409),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    TOO_MANY(429),
    BROKEN(500),
    BUSY(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Returns the short code that people can read out on the phone, such as "E404". */
    public String code() {
        return this == SIGNED_OUT ? "E403S" : "E" + status;
    }

    /** Returns the problem that stands for an HTTP status: its own, else the general one of its hundred. */
    static Problem ofStatus(int status) {
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? BAD_REQUEST : BROKEN;
    }
}
