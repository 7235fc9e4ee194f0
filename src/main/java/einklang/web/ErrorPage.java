package einklang.web;

/** The page of error/problem.jte. */
public record ErrorPage(Frame frame, String heading, String text, String code, String homeLabel) {}
