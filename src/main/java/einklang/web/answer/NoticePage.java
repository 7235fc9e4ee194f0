package einklang.web.answer;

import java.util.List;

/**
 * The page of answer/notice.jte: one thing said plainly, with what was typed where it would be lost otherwise.
 *
 * @param paragraphs in the page's language
 * @param typed sentences to copy; empty if there are none
 * @param mine whether to show the way to the own answer
 * @param sent whether what was typed is done with, so that the browser forgets it
 */
public record NoticePage(
        Shell shell, String heading, List<String> paragraphs, List<String> typed, boolean mine, boolean sent) {
    public NoticePage {
        paragraphs = List.copyOf(paragraphs);
        typed = List.copyOf(typed);
    }
}
