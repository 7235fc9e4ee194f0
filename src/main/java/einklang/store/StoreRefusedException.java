package einklang.store;

/**
 * Says why a database cannot be opened, copied or restored. The message is a sentence for the operator: it names the
 * file or address, what was found and what is wanted, and never a password.
 */
public final class StoreRefusedException extends RuntimeException {
    StoreRefusedException(String message) {
        super(message);
    }

    StoreRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
