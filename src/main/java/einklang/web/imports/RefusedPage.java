package einklang.web.imports;

import einklang.web.Frame;

/**
 * The page of imports/refused.jte.
 *
 * @param why a sentence
 * @param back the address of the workshop
 */
public record RefusedPage(Frame frame, String why, String back) {}
