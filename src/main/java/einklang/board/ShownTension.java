package einklang.board;

import einklang.analysis.Tension;
import java.util.List;
import java.util.Optional;

/**
 * Two themes that pull apart, facing each other.
 *
 * @param decision what the facilitator said of it
 * @param wordsA cards of those who named only the first of the two, so that no person is quoted against itself
 * @param wordsB cards of those who named only the second
 */
public record ShownTension(
        Tension tension,
        ShownTheme a,
        ShownTheme b,
        Optional<TensionDecision> decision,
        List<Card> wordsA,
        List<Card> wordsB) {
    public ShownTension {
        wordsA = List.copyOf(wordsA);
        wordsB = List.copyOf(wordsB);
    }

    public ThemePair pair() {
        return ThemePair.of(tension.a(), tension.b());
    }

    public boolean dismissed() {
        return decision.equals(Optional.of(TensionDecision.DISMISSED));
    }
}
