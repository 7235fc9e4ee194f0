package einklang.store;

/** Says in a sentence for the operator why an archive cannot be read; nothing of it was stored. */
public final class ArchiveRefused extends RuntimeException {
    ArchiveRefused(String sentence) {
        super(sentence);
    }

    ArchiveRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
