package einklang.catalogue;

/** A catalogue file that does not hold what it should: names the file, the line and what was wanted. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CatalogueException(String file, int line, String problem) {
        super(file + " line " + line + ": " + problem);
    }

    CatalogueException(String file, Throwable cause) {
        super(file + " cannot be read: " + cause.getMessage(), cause);
    }
}
