package einklang.survey;

import einklang.i18n.Language;

/** Tells the language that a text is written in. */
@FunctionalInterface
public interface LanguageGuess {
    /** Returns the language of the text, the form's language if the text does not tell. */
    Language of(String text, Language form);
}
