package einklang.web.answer;

import einklang.i18n.Language;
import einklang.web.Frame;

/**
 * The page of answer/paper.jte: one card to type in, after another.
 *
 * @param form the fields, as the respondents' form has them
 * @param card language of the card
 * @param last key of the card just stored, to undo it; empty if there is none
 * @param said what has just happened, empty for nothing
 */
public record PaperPage(Frame frame, FormPage form, String path, Language card, String last, String said) {}
