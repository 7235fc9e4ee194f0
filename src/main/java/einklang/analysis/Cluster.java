package einklang.analysis;

import einklang.i18n.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A pile as the engine proposes it.
 *
 * @param id unique within its proposal
 * @param concept the goal of the catalogue; empty for an own pile outside the catalogue
 * @param label a name; that of an own pile may quote people's words
 * @param safeLabel a name that never quotes people's words
 * @param statements ids in ascending order, each once, at least one
 * @param why names the words or examples that put the statements there
 * @param goalWhy names goals only, never people's words
 */
public record Cluster(
        String id,
        Optional<String> concept,
        LocalText label,
        LocalText safeLabel,
        List<String> statements,
        LocalText why,
        LocalText goalWhy) {
    public Cluster {
        Guard.filled("cluster id", id);
        statements = List.copyOf(statements);
        Guard.atLeast("statements of cluster " + id, 1, statements.size());
    }
}
