package einklang.survey;

/** Someone's own words, as typed and never edited. Raw: only {@link Disclosure} hands anything of it out. */
public record Statement(String id, String questionId, String text, boolean senseOnly) {}
