package einklang.survey.incoming;

import einklang.survey.Side;
import java.util.Optional;
import java.util.Set;

/** Words for the two sides of the leaders' breakdown. */
final class Roles {
    private static final Set<String> LEADERS =
            Set.of(("leader|leaders|lead|leadership|management|manager|team lead|team leader|boss|supervisor|fuhrung"
                            + "|fuhrungskraft|leitung|leiter|leiterin|teamleitung|teamleiter|teamleiterin|vorgesetzte"
                            + "|vorgesetzter|chef|chefin|vedouci|vedeni|manazer|manazerka|reditel|reditelka|sef|sefka")
                    .split("\\|"));
    private static final Set<String> STAFF = Set.of(
            ("staff|team|employee|agent|team member|mitarbeiter|mitarbeiterin|mitarbeitende|mitarbeitender|beschaftigte"
                            + "|beschaftigter|kollege|kollegin|personal|tym|zamestnanec|zamestnankyne|pracovnik"
                            + "|pracovnice|kolega|kolegyne|clen tymu")
                    .split("\\|"));

    private Roles() {}

    static Optional<Side> find(String cell) {
        String word = Fold.of(cell);
        if (LEADERS.contains(word)) {
            return Optional.of(Side.LEADERS);
        }
        return STAFF.contains(word) ? Optional.of(Side.STAFF) : Optional.empty();
    }
}
