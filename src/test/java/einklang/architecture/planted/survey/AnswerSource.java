package einklang.architecture.planted.survey;

/** Stands for the source of raw answers. */
public interface AnswerSource {}
