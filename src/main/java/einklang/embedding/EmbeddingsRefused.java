package einklang.embedding;

/** Sentence vectors are asked for and cannot be had; the message is a sentence for the operator. */
public final class EmbeddingsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddingsRefused(String message, Throwable cause) {
        super(message, cause);
    }

    EmbeddingsRefused(String message) {
        super(message);
    }
}
