package einklang.survey.incoming;

/**
 * What a column is taken as.
 *
 * @param question the id of the question that a {@link Kind#STATEMENT} answers; else empty
 */
public record Use(Kind kind, String question) {
    /** Texts: "import.use.NAME". */
    public enum Kind {
        IGNORE,
        /** Someone's own words. */
        STATEMENT,
        /** Which lines belong to the same person. */
        RESPONDENT,
        /** Leadership or team. */
        ROLE,
        TEAM,
        LANGUAGE,
        /** Which question the words of the line answer. */
        QUESTION,
        /** "How clear are our goals to you?", 1 to 5. */
        CLARITY
    }

    public static final Use IGNORE = new Use(Kind.IGNORE, "");

    public Use {
        if ((kind == Kind.STATEMENT) == question.isEmpty()) {
            throw new IllegalArgumentException("use " + kind + ": a question exactly for statements");
        }
    }

    public static Use of(Kind kind) {
        return new Use(kind, "");
    }

    public static Use statement(String question) {
        return new Use(Kind.STATEMENT, question);
    }
}
