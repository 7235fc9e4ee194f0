package einklang.embedding;

import java.io.IOException;

/** Vectors cannot be had now; the message holds no text of people and may be logged. */
final class VectorsMissing extends IOException {
    private static final long serialVersionUID = 1L;

    VectorsMissing(String message) {
        super(message);
    }

    VectorsMissing(String message, Throwable cause) {
        super(message, cause);
    }
}
