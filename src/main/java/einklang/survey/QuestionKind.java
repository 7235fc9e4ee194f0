package einklang.survey;

/** What a question asks for; names the catalogue that understands its answers. */
public enum QuestionKind {
    GOALS,
    OBSTACLES,
    RATING
}
