package einklang.web.publish;

import einklang.web.answer.Shell;
import java.util.List;
import java.util.Optional;

/**
 * The page of publish/released.jte: what participants see.
 *
 * @param goals empty while they are not released
 * @param results one a question, in their order; empty while they are not released
 */
public record ReleasedPage(Shell shell, Optional<GoalsView> goals, List<ResultView> results) {
    public ReleasedPage {
        results = List.copyOf(results);
    }

    public String text(String key, Object... arguments) {
        return shell.text(key, arguments);
    }
}
