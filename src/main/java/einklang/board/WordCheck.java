package einklang.board;

import einklang.i18n.Language;
import einklang.survey.Mask;
import einklang.survey.Material;
import einklang.survey.Question;
import einklang.survey.ReleasedRound;
import einklang.survey.ReleasedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The check of sentences before they are projected, for the private screen of a facilitator who may read them. Sentences
 * shown only by their sense are not in it.
 *
 * @param sentences those with delicate or masked places first, then by the shuffled order
 * @param masked how many places are masked
 */
public record WordCheck(List<Sentence> sentences, int masked) {
    /** A sentence cut at its delicate and masked places; the pieces together are the sentence as typed. */
    public record Sentence(String id, Language language, List<Piece> pieces) {
        public Sentence {
            pieces = List.copyOf(pieces);
        }

        public boolean delicate() {
            return pieces.stream().anyMatch(piece -> piece.mask().isPresent());
        }
    }

    /**
     * A piece of a sentence.
     *
     * @param mask why it is delicate; empty for plain words
     * @param masked whether it is hidden now
     */
    public record Piece(String text, Optional<Mask> mask, boolean masked) {}

    public WordCheck {
        sentences = List.copyOf(sentences);
    }

    /** Cuts all sentences of a released round that may be read. */
    public static WordCheck of(ReleasedRound released, List<BoardStore.MaskedPlace> masks) {
        Map<String, List<Mask>> masksOf = masks.stream()
                .collect(Collectors.groupingBy(
                        BoardStore.MaskedPlace::statementId,
                        Collectors.mapping(BoardStore.MaskedPlace::mask, Collectors.toList())));
        List<Sentence> sentences = new ArrayList<>();
        for (Question question : released.round().questions()) {
            Map<String, String> texts = released.material(question.id()).entries().stream()
                    .collect(Collectors.toMap(Material.Entry::statement, Material.Entry::text));
            released.statements(question.id()).stream()
                    .filter(statement -> statement.words().isPresent())
                    .forEach(statement -> sentences.add(sentence(
                            statement,
                            texts.getOrDefault(statement.id(), ""),
                            masksOf.getOrDefault(statement.id(), List.of()))));
        }
        sentences.sort(Comparator.comparing((Sentence sentence) -> !sentence.delicate())
                .thenComparingLong(
                        sentence -> Shuffle.rank(released.round().id(), new PlacementKey(sentence.id(), 0))));
        return new WordCheck(sentences, masks.size());
    }

    private static Sentence sentence(ReleasedStatement statement, String text, List<Mask> masks) {
        List<Mask> cuts = new ArrayList<>(masks);
        DelicatePlaces.in(text).stream()
                .filter(place ->
                        masks.stream().noneMatch(mask -> mask.start() < place.end() && place.start() < mask.end()))
                .forEach(cuts::add);
        cuts.sort(Comparator.comparingInt(Mask::start));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mask cut : cuts) {
            int start = Math.min(text.length(), Math.max(from, cut.start()));
            int end = Math.min(text.length(), cut.end());
            if (end > start) {
                plain(pieces, text.substring(from, start));
                pieces.add(new Piece(text.substring(start, end), Optional.of(cut), masks.contains(cut)));
                from = end;
            }
        }
        plain(pieces, text.substring(from));
        return new Sentence(statement.id(), statement.language(), pieces);
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Optional.empty(), false));
        }
    }

    /** Finds the sentence with this key among those that may be read. */
    public Optional<Sentence> find(String id) {
        return sentences.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    /** Finds words in a sentence as a place to mask; empty if they are not there as typed. */
    public Optional<BoardStore.MaskedPlace> place(String id, String words) {
        return find(id).filter(unused -> !words.isBlank()).flatMap(sentence -> {
            String text = sentence.pieces().stream().map(Piece::text).collect(Collectors.joining());
            int start = text.indexOf(words.strip());
            return start < 0
                    ? Optional.empty()
                    : Optional.of(new BoardStore.MaskedPlace(
                            id, new Mask(start, start + words.strip().length(), Mask.Kind.OTHER)));
        });
    }
}
