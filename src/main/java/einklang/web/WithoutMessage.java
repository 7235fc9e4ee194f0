package einklang.web;

import org.jspecify.annotations.Nullable;

/** The class names and stack of a failure without its messages, which may quote what people wrote. */
final class WithoutMessage extends Exception {
    private static final int DEEPEST = 5;

    private WithoutMessage(String name, @Nullable Throwable cause) {
        super(name, cause);
    }

    static WithoutMessage of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static WithoutMessage of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        WithoutMessage copy = new WithoutMessage(
                failure.getClass().getName(), cause == null || depth == 0 ? null : of(cause, depth - 1));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
