package einklang;

/** One environment variable that the program reads: the table behind the parser, the help text and the documentation. */
enum Setting {
    PORT("8080", "Port to listen on; 0 takes any free one."),
    HOST("127.0.0.1", "Address to listen on; 0.0.0.0 for all of them, as in a container."),
    DB("jdbc:sqlite:./data/einklang.db", "Database, as jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME."),
    DB_USER("none", "User of the PostgreSQL database."),
    DB_PASSWORD("none", "Password of that user."),
    BASE_URL("http://HOST:PORT", "Address that people type: https://goals.example.org, without a path."),
    SECRET(
            "made at first start",
            "32 or more characters that sign edit codes; else kept in a file beside the database."),
    TRUSTED_PROXIES("none", "Proxies whose X-Forwarded-For counts: addresses or ranges, such as 127.0.0.1,10.0.0.0/8."),
    MIN_ANSWERS("5", "Lowest minimum number of answers that a facilitator may choose, 3 to 20."),
    IMPRINT_URL("none", "Address of the operator's imprint, linked from every page."),
    CATALOGUE("none", "Folder with own catalogue files that are added to those of the program (docs/catalogue.md)."),
    LOG_LEVEL("INFO", "How much the program logs: ERROR, WARN, INFO or DEBUG."),
    BENCH("false", "true switches limits off for load runs; only when HOST is a loopback address."),
    EMBEDDINGS(
            "none",
            "Sentence vectors: onnx:FOLDER, or an https address of the OpenAI kind, to which sentences are then sent."),
    EMBEDDINGS_MODEL("the folder's name", "Name of their model; an address needs it."),
    EMBEDDINGS_KEY("none", "Key for the address."),
    EMBEDDINGS_PREFIX("none", "Words such as query: that the model wants before each sentence.");

    private final String shownDefault;
    private final String meaning;

    Setting(String shownDefault, String meaning) {
        this.shownDefault = shownDefault;
        this.meaning = meaning;
    }

    /** Returns the name of the environment variable, such as EINKLANG_PORT. */
    String variable() {
        return "EINKLANG_" + name();
    }

    /** Returns the default as help and documentation print it; for some settings a description, not a value. */
    String shownDefault() {
        return shownDefault;
    }

    String meaning() {
        return meaning;
    }
}
