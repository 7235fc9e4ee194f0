package einklang.analysis;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.List;

/**
 * What the engine found in one statement.
 *
 * @param language the language found in the text, with the form's language as prior
 * @param concepts primary first, each once, never empty; only "none" for a text that states no goal
 * @param unsure whether a person should look at the primary concept
 * @param placements in the order of the aspects; empty exactly for a text that states no goal
 * @param why names the words or example that decided
 */
public record PlacedStatement(
        String id,
        Language language,
        List<ConceptScore> concepts,
        boolean unsure,
        List<Placement> placements,
        LocalText why) {
    public PlacedStatement {
        Guard.filled("statement id", id);
        concepts = List.copyOf(concepts);
        placements = List.copyOf(placements);
        Guard.atLeast("concepts of statement " + id, 1, concepts.size());
        if (placements.isEmpty() != concepts.get(0).concept().equals(ConceptScore.NONE)) {
            throw new IllegalArgumentException("statement " + id + ": found concept "
                    + concepts.get(0).concept() + " with " + placements.size()
                    + " placements, wanted placements exactly where a goal is stated");
        }
    }
}
