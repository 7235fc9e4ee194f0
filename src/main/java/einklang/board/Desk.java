package einklang.board;

import einklang.analysis.Aspect;
import einklang.analysis.Cluster;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Placement;
import einklang.analysis.Proposal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The board while its events are being folded: the one thing here that changes. Events alone change it. */
final class Desk {
    private final Map<String, Proposal> proposals;
    final TreeMap<PlacementKey, Place> places = new TreeMap<>();
    final TreeMap<String, Theme> themes = new TreeMap<>();
    final TreeMap<ThemePair, TensionDecision> decisions = new TreeMap<>();
    Optional<String> proposal = Optional.empty();

    Desk(Map<String, Proposal> proposals) {
        this.proposals = proposals;
    }

    boolean knowsProposal(String key) {
        return proposals.containsKey(key);
    }

    boolean hasCard(PlacementKey card) {
        return places.containsKey(card);
    }

    boolean hasTheme(String theme) {
        return themes.containsKey(theme);
    }

    boolean liesIn(PlacementKey card, String theme) {
        return hasCard(card) && place(card).theme().equals(Optional.of(theme));
    }

    boolean liesInTray(PlacementKey card) {
        return place(card).theme().isEmpty();
    }

    private Place place(PlacementKey card) {
        Place place = places.get(card);
        if (place == null) {
            throw new IllegalArgumentException("card " + card + ": is not on the board");
        }
        return place;
    }

    private Theme theme(String id) {
        Theme theme = themes.get(id);
        if (theme == null) {
            throw new IllegalArgumentException("theme " + id + ": is not on the board");
        }
        return theme;
    }

    void pin(List<PlacementKey> cards, Optional<String> wanted) {
        cards.forEach(card -> places.put(card, place(card).pinnedTo(wanted)));
    }

    void split(List<PlacementKey> cards, String theme, String lineage) {
        Theme origin = cards.stream()
                .flatMap(card -> place(card).theme().stream())
                .findFirst()
                .map(this::theme)
                .orElseGet(() -> new Theme(theme, lineage, Set.of(), new Theme.ClusterKey("", ""), Optional.empty()));
        themes.put(theme, new Theme(theme, lineage, origin.concepts(), origin.cluster(), Optional.empty()));
        pin(cards, Optional.of(theme));
    }

    /** Both sides are pinned: a person has said that they belong together. */
    void merge(String from, String into) {
        themes.put(into, theme(into).with(theme(from).concepts()));
        pinAll(into, into);
        pinAll(from, into);
        themes.remove(from);
    }

    void rename(String theme, Optional<String> label) {
        themes.put(theme, theme(theme).labelled(label));
        pinAll(theme, theme);
    }

    void decide(ThemePair pair, TensionDecision decision) {
        decisions.put(pair, decision);
    }

    private void pinAll(String from, String into) {
        places.replaceAll(
                (card, place) -> place.theme().equals(Optional.of(from)) ? place.pinnedTo(Optional.of(into)) : place);
    }

    void adopt(BoardEvent.ProposalAdopted event) {
        Proposal adopted = proposals.get(event.proposal());
        if (adopted == null) {
            throw new IllegalArgumentException("proposal " + event.proposal() + ": is not stored");
        }
        Map<String, String> themeOf = new HashMap<>();
        event.themes().forEach(entry -> themeOf.put(entry.cluster(), entry.theme()));
        event.themes().forEach(entry -> takeOver(event.proposal(), adopted, entry));
        adopted.statements().forEach(statement -> layOut(statement, themeOf));
        Set<Optional<String>> used = places.values().stream().map(Place::theme).collect(Collectors.toSet());
        themes.keySet().removeIf(theme -> !used.contains(Optional.of(theme)));
        proposal = Optional.of(event.proposal());
    }

    private void takeOver(String proposalKey, Proposal adopted, BoardEvent.ProposalAdopted.Adopted entry) {
        Set<String> concepts = adopted.clusters().stream()
                .filter(cluster -> cluster.id().equals(entry.cluster()))
                .map(Cluster::concept)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Theme.ClusterKey source = new Theme.ClusterKey(proposalKey, entry.cluster());
        Theme known = themes.get(entry.theme());
        boolean touched = known != null && hasPinned(entry.theme());
        Theme taken = known == null
                ? new Theme(entry.theme(), entry.lineage(), concepts, source, Optional.empty())
                : touched ? known.with(concepts) : known.from(source, concepts);
        themes.put(entry.theme(), taken);
    }

    private boolean hasPinned(String theme) {
        return places.values().stream()
                .anyMatch(place -> place.pinned() && place.theme().equals(Optional.of(theme)));
    }

    private void layOut(PlacedStatement statement, Map<String, String> themeOf) {
        Map<PlacementKey, Place> own = cardsOf(statement.id());
        if (own.values().stream().noneMatch(Place::pinned)) {
            List.copyOf(own.keySet()).forEach(places::remove);
            cardsAsProposed(statement, themeOf).forEach(places::put);
        } else {
            Map<PlacementKey, Place> proposed = cardsAsProposed(statement, themeOf);
            own.forEach((card, place) -> {
                Place wanted = proposed.get(card);
                if (!place.pinned() && wanted != null && wanted.aspect().equals(place.aspect())) {
                    places.put(card, place.proposedTo(wanted.theme(), wanted.unsure()));
                }
            });
        }
    }

    private Map<PlacementKey, Place> cardsOf(String statement) {
        return new TreeMap<>(places.subMap(
                new PlacementKey(statement, 0), true, new PlacementKey(statement, Integer.MAX_VALUE), true));
    }

    private static Map<PlacementKey, Place> cardsAsProposed(PlacedStatement statement, Map<String, String> themeOf) {
        Map<PlacementKey, Place> cards = new TreeMap<>();
        for (Placement placement : statement.placements()) {
            cards.put(
                    new PlacementKey(statement.id(), placement.aspect().ordinal()),
                    new Place(
                            placement.aspect(),
                            Optional.ofNullable(themeOf.get(placement.cluster())),
                            false,
                            placement.unsure()));
        }
        if (cards.isEmpty()) {
            Place tray = new Place(new Aspect(0, 0, 0), Optional.empty(), false, statement.unsure());
            cards.put(new PlacementKey(statement.id(), 0), tray);
        }
        return cards;
    }

    static Map<PlacementKey, Place> cardsByCluster(
            Collection<PlacedStatement> statements, Map<String, String> themeOf) {
        Map<PlacementKey, Place> cards = new TreeMap<>();
        statements.forEach(statement -> cards.putAll(cardsAsProposed(statement, themeOf)));
        return cards;
    }
}
