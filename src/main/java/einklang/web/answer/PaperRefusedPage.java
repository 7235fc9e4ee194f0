package einklang.web.answer;

import einklang.web.Frame;

/** The page of answer/paper-refused.jte: why no paper cards can be typed in. */
public record PaperRefusedPage(Frame frame, String why, String back) {}
