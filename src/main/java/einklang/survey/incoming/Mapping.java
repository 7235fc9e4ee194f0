package einklang.survey.incoming;

import einklang.i18n.Language;
import java.util.List;

/**
 * How a table is to be read.
 *
 * @param headed whether the first line holds headings
 * @param uses one a column
 * @param language of answers whose line names none
 * @param leadersAgreed whether those who lead agreed that their sentences stand under "leadership"; else roles do not count
 */
public record Mapping(boolean headed, List<Use> uses, Language language, boolean leadersAgreed) {
    public Mapping {
        uses = List.copyOf(uses);
    }

    /** Whether any column holds people's words. */
    public boolean hasStatements() {
        return uses.stream().anyMatch(use -> use.kind() == Use.Kind.STATEMENT);
    }

    /** Returns the first column that is taken as this, -1 if there is none. */
    public int column(Use.Kind kind) {
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }
}
