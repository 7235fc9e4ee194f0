package einklang.web.agree;

import einklang.board.ShownTension;
import einklang.board.ShownTheme;
import einklang.i18n.LocalText;
import einklang.plan.TradeOff;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Optional;

/**
 * A tension of the comparison that a trade-off can decide.
 *
 * @param a label of the first theme, which is the text of that side
 * @param lineageA of the first theme
 */
public record TensionOffer(String lineageA, String lineageB, LocalText a, LocalText b) {
    /** Returns those that are neither dismissed nor decided, strongest first. */
    static List<TensionOffer> open(InPlan in, Piles piles) {
        return in.comparison().stream()
                .flatMap(comparison -> comparison.openTensions().stream())
                .flatMap(tension -> offer(tension, piles).stream())
                .filter(offer -> !offer.decided(in))
                .toList();
    }

    private static Optional<TensionOffer> offer(ShownTension tension, Piles piles) {
        String lineageA = lineage(tension.a());
        String lineageB = lineage(tension.b());
        Optional<LocalText> a = piles.title(tension.a());
        Optional<LocalText> b = piles.title(tension.b());
        return a.isEmpty() || b.isEmpty() || lineageA.equals(lineageB)
                ? Optional.empty()
                : Optional.of(new TensionOffer(lineageA, lineageB, a.get(), b.get()));
    }

    private static String lineage(ShownTheme theme) {
        return theme.theme().lineage();
    }

    TradeOff.Tension key() {
        return TradeOff.Tension.of(lineageA, lineageB);
    }

    private boolean decided(InPlan in) {
        return in.plan().tradeOffs().stream()
                .anyMatch(tradeOff -> tradeOff.tension().equals(Optional.of(key())));
    }
}
