package einklang.web.compare;

import einklang.board.Comparison;
import einklang.board.ShownTheme;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.ReleasedRound;
import einklang.survey.Round;
import einklang.web.answer.Standings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells respondents where their sentences stand, by the piles and the disclosure plan that everybody else sees too. */
public final class BoardStandings implements Standings {
    private static final LocalText OWN_PILE = LocalText.of(
            Messages.of(Language.DE).text("compare.own-pile"),
            Messages.of(Language.EN).text("compare.own-pile"),
            Messages.of(Language.CS).text("compare.own-pile"));

    private final CompareServices services;

    public BoardStandings(CompareServices services) {
        this.services = services;
    }

    @Override
    public Optional<Map<String, List<Shared>>> find(Round round, List<String> statementIds) {
        return services.disclosure().release(round).map(released -> find(released, statementIds));
    }

    private Map<String, List<Shared>> find(ReleasedRound released, List<String> statementIds) {
        Map<String, List<Shared>> found = new HashMap<>();
        statementIds.forEach(id -> found.put(id, new ArrayList<>()));
        List<Comparison> comparisons = Comparison.ofAll(
                released, services.boards().ofRound(released.round().id()), services.catalogue());
        for (Comparison comparison : comparisons) {
            comparison.themes().forEach(theme -> add(found, theme));
        }
        return found;
    }

    /** Two goals of one sentence in one theme are said once. */
    private static void add(Map<String, List<Shared>> found, ShownTheme theme) {
        Set<String> said = new HashSet<>();
        theme.cards().forEach(card -> {
            List<Shared> own = found.get(card.key().statement());
            if (own != null && said.add(card.key().statement())) {
                own.add(new Shared(label(theme), theme.people()));
            }
        });
    }

    /** A label that quotes a sentence may quote somebody else's, before anyone has looked for names in it. */
    private static LocalText label(ShownTheme theme) {
        return theme.naming() == ShownTheme.Naming.QUOTED ? OWN_PILE : theme.label();
    }
}
