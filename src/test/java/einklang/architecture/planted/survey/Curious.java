package einklang.architecture.planted.survey;

/** Reads raw answers beside the disclosure. */
public record Curious(AnswerSource source) {}
