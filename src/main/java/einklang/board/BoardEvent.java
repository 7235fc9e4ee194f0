package einklang.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a board. Holds keys only, never people's words: deleting a sentence or a label leaves
 * nothing of it here.
 */
public sealed interface BoardEvent {
    /** Whether the event still makes sense on the desk, however it came to look like that. */
    boolean fits(Desk desk);

    private static List<PlacementKey> each(List<PlacementKey> cards) {
        if (cards.isEmpty() || new HashSet<>(cards).size() != cards.size()) {
            throw new IllegalArgumentException("cards: found " + cards.size() + ", wanted some, each once");
        }
        return List.copyOf(cards);
    }

    /** Changes the desk; called only where {@link #fits} is true. */
    void apply(Desk desk);

    /**
     * The engine's piles were laid out, or laid out anew around what people had done.
     *
     * @param themes which theme takes the cards of which cluster, see {@link Lineage}
     */
    record ProposalAdopted(String proposal, List<Adopted> themes) implements BoardEvent {
        /** A cluster and the theme that it becomes. */
        public record Adopted(String cluster, String theme, String lineage) {}

        public ProposalAdopted {
            themes = List.copyOf(themes);
        }

        @Override
        public boolean fits(Desk desk) {
            return desk.knowsProposal(proposal);
        }

        @Override
        public void apply(Desk desk) {
            desk.adopt(this);
        }
    }

    /** Cards went to another theme. */
    record Moved(List<PlacementKey> cards, String theme) implements BoardEvent {
        public Moved {
            cards = each(cards);
        }

        @Override
        public boolean fits(Desk desk) {
            return cards.stream().allMatch(desk::hasCard) && desk.hasTheme(theme);
        }

        @Override
        public void apply(Desk desk) {
            desk.pin(cards, Optional.of(theme));
        }
    }

    /** Cards became a theme of their own, wherever they lay. */
    record MovedToNewTheme(List<PlacementKey> cards, String theme, String lineage) implements BoardEvent {
        public MovedToNewTheme {
            cards = each(cards);
        }

        @Override
        public boolean fits(Desk desk) {
            return cards.stream().allMatch(desk::hasCard) && !desk.hasTheme(theme);
        }

        @Override
        public void apply(Desk desk) {
            desk.split(cards, theme, lineage);
        }
    }

    /** All cards of a theme went to another one, which stands for the goals of both. */
    record Merged(String theme, String into) implements BoardEvent {
        @Override
        public boolean fits(Desk desk) {
            return !theme.equals(into) && desk.hasTheme(theme) && desk.hasTheme(into);
        }

        @Override
        public void apply(Desk desk) {
            desk.merge(theme, into);
        }
    }

    /** Some cards of a theme became a new one. */
    record Split(String theme, List<PlacementKey> cards, String newTheme, String lineage) implements BoardEvent {
        public Split {
            cards = each(cards);
        }

        @Override
        public boolean fits(Desk desk) {
            boolean there = cards.stream().allMatch(card -> desk.liesIn(card, theme));
            return there && !desk.hasTheme(newTheme);
        }

        @Override
        public void apply(Desk desk) {
            desk.split(cards, newTheme, lineage);
        }
    }

    /** A theme got the label with this key, or the proposed one back. Its cards stay with the name. */
    record Renamed(String theme, Optional<String> label) implements BoardEvent {
        @Override
        public boolean fits(Desk desk) {
            return desk.hasTheme(theme);
        }

        @Override
        public void apply(Desk desk) {
            desk.rename(theme, label);
        }
    }

    /** Cards went to the tray: no goal, or not for now. */
    record PutAside(List<PlacementKey> cards) implements BoardEvent {
        public PutAside {
            cards = each(cards);
        }

        @Override
        public boolean fits(Desk desk) {
            return cards.stream().allMatch(card -> desk.hasCard(card) && !desk.liesInTray(card));
        }

        @Override
        public void apply(Desk desk) {
            desk.pin(cards, Optional.empty());
        }
    }

    /** Cards came from the tray into a theme. */
    record TakenBack(List<PlacementKey> cards, String theme) implements BoardEvent {
        public TakenBack {
            cards = each(cards);
        }

        @Override
        public boolean fits(Desk desk) {
            boolean there = cards.stream().allMatch(card -> desk.hasCard(card) && desk.liesInTray(card));
            return there && desk.hasTheme(theme);
        }

        @Override
        public void apply(Desk desk) {
            desk.pin(cards, Optional.of(theme));
        }
    }

    /** A person says that two themes really pull apart. */
    record TensionConfirmed(ThemePair themes) implements BoardEvent {
        @Override
        public boolean fits(Desk desk) {
            return desk.hasTheme(themes.a()) && desk.hasTheme(themes.b());
        }

        @Override
        public void apply(Desk desk) {
            desk.decide(themes, TensionDecision.CONFIRMED);
        }
    }

    /** A person says that two themes do not pull apart here. */
    record TensionDismissed(ThemePair themes) implements BoardEvent {
        @Override
        public boolean fits(Desk desk) {
            return desk.hasTheme(themes.a()) && desk.hasTheme(themes.b());
        }

        @Override
        public void apply(Desk desk) {
            desk.decide(themes, TensionDecision.DISMISSED);
        }
    }

    /** The change with this number was taken back; it was the last one in force. */
    record Undone(long target) implements BoardEvent {
        @Override
        public boolean fits(Desk desk) {
            return true;
        }

        @Override
        public void apply(Desk desk) {}
    }

    /** The change with this number was put in force again; it was the last one taken back. */
    record Redone(long target) implements BoardEvent {
        @Override
        public boolean fits(Desk desk) {
            return true;
        }

        @Override
        public void apply(Desk desk) {}
    }
}
