package einklang.board;

import einklang.analysis.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The themes of one question as they stand: the fold of the board's events over the stored proposals. Immutable. Every
 * card lies in exactly one theme or in the tray; equal proposals and events give an equal board.
 */
public final class Board {
    private final SortedMap<PlacementKey, Place> places;
    private final SortedMap<String, Theme> themes;
    private final SortedMap<ThemePair, TensionDecision> decisions;
    private final Optional<String> proposal;
    private final History history;
    private final long seq;
    private final Map<String, Proposal> proposals;

    private Board(Map<String, Proposal> proposals, Desk desk, History history, long seq) {
        this.places = Collections.unmodifiableSortedMap(new TreeMap<>(desk.places));
        this.themes = Collections.unmodifiableSortedMap(new TreeMap<>(desk.themes));
        this.decisions = Collections.unmodifiableSortedMap(new TreeMap<>(desk.decisions));
        this.proposal = desk.proposal;
        this.proposals = Map.copyOf(proposals);
        this.history = history;
        this.seq = seq;
    }

    /**
     * Folds the events, in the order of their numbers whatever order they come in. An event that no longer makes sense,
     * because what it spoke of is gone, changes nothing.
     *
     * @param proposals by key; those that the events adopt
     * @throws IllegalArgumentException if an undo or redo does not name the last change
     */
    public static Board fold(Map<String, Proposal> proposals, Collection<RecordedEvent> events) {
        List<RecordedEvent> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparingLong(RecordedEvent::seq));
        History history = History.of(ordered);
        Desk desk = new Desk(proposals);
        for (RecordedEvent recorded : history.inForce()) {
            if (recorded.event().fits(desk)) {
                recorded.event().apply(desk);
            }
        }
        long last = ordered.isEmpty() ? 0 : ordered.get(ordered.size() - 1).seq();
        return new Board(proposals, desk, history, last);
    }

    /** Returns all cards with their places, in the order of their keys. */
    public SortedMap<PlacementKey, Place> places() {
        return places;
    }

    /** Returns the themes in the order of their random keys; a theme may have lost its last card. */
    public List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    public Optional<Theme> findTheme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /** Returns the cards of a theme in the order of their keys. */
    public List<PlacementKey> cards(String theme) {
        return lyingIn(Optional.of(theme));
    }

    /** Returns the cards that lie in no theme. */
    public List<PlacementKey> tray() {
        return lyingIn(Optional.empty());
    }

    private List<PlacementKey> lyingIn(Optional<String> theme) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().theme().equals(theme))
                .map(Map.Entry::getKey)
                .toList();
    }

    public Optional<TensionDecision> decision(ThemePair pair) {
        return Optional.ofNullable(decisions.get(pair));
    }

    /** Returns the proposal whose layout is in force; throws {@link IllegalStateException} on an empty board. */
    public Proposal proposal() {
        return newestProposal().orElseThrow(() -> new IllegalStateException("board: no proposal was adopted yet"));
    }

    /** Returns the proposal whose layout is in force; empty on an empty board. */
    public Optional<Proposal> newestProposal() {
        return findProposal(proposal.orElse(""));
    }

    public Optional<Proposal> findProposal(String key) {
        return Optional.ofNullable(proposals.get(key));
    }

    /** Returns the number of the last event, 0 for an empty board. */
    public long seq() {
        return seq;
    }

    /** Returns the number of the change that undo would take back. */
    public OptionalLong undoable() {
        return history.undoable();
    }

    /** Returns the number of the change that redo would put in force again. */
    public OptionalLong redoable() {
        return history.redoable();
    }

    /** Whether the event makes sense on this board, also where it was thought of on an earlier one. */
    public boolean accepts(BoardEvent event) {
        if (event instanceof BoardEvent.Undone undone) {
            return undoable().equals(OptionalLong.of(undone.target()));
        }
        if (event instanceof BoardEvent.Redone redone) {
            return redoable().equals(OptionalLong.of(redone.target()));
        }
        Desk desk = new Desk(proposals);
        desk.places.putAll(places);
        desk.themes.putAll(themes);
        return event.fits(desk);
    }
}
