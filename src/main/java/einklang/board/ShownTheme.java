package einklang.board;

import einklang.i18n.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What may be seen of a theme.
 *
 * @param label typed by a person, else the name of the goal, else a sentence that lies there, else "another goal"
 * @param people how many named it, at least one
 * @param leaders how many of them are leaders; 0 where no sides are shown
 * @param staff how many of them are not; 0 where no sides are shown
 * @param cards in an order that is stable and tells nothing
 * @param why names goals only
 * @param telling the words that decided, as typed, each once; empty unless every card is shown word for word
 */
public record ShownTheme(
        Theme theme,
        LocalText label,
        Naming naming,
        int people,
        int leaders,
        int staff,
        List<Card> cards,
        LocalText why,
        List<String> telling) {
    /** Where a label comes from. */
    public enum Naming {
        TYPED,
        PROPOSED,
        /** A sentence of the theme, word for word: a quotation. */
        QUOTED
    }

    public ShownTheme {
        cards = List.copyOf(cards);
        telling = List.copyOf(telling);
    }

    public String id() {
        return theme.id();
    }

    /** Returns the cards of leaders. */
    public List<Card> ofLeaders() {
        return cards.stream()
                .filter(card -> card.side().equals(Optional.of(einklang.survey.Side.LEADERS)))
                .toList();
    }

    /** Returns the cards of the others. */
    public List<Card> ofStaff() {
        return cards.stream()
                .filter(card -> card.side().equals(Optional.of(einklang.survey.Side.STAFF)))
                .toList();
    }
}
