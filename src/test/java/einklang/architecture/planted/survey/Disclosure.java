package einklang.architecture.planted.survey;

/** Reads raw answers, as it may. */
public record Disclosure(AnswerSource source) {}
