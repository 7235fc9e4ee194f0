package einklang.store;

/**
 * Says that the database had no time for a job within the bounded wait. The job was not done and will not be done
 * later: whoever asked may safely ask again.
 */
public final class StoreBusyException extends RuntimeException {
    StoreBusyException(String message) {
        super(message);
    }

    StoreBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
