package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import einklang.text.SentenceVectors;
import einklang.text.TextLanguage;
import einklang.text.TrainingText;
import einklang.text.VectorVotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VectorLikenessTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final GoalModel MODEL = GoalModel.bundled();

    /** Vectors that know what English words of flowers mean: roses are speed, tulips cost, ferns no goal of the catalogue. */
    private static final class Flowers implements SentenceVectors {
        private final List<String> asked = new ArrayList<>();
        private boolean missing;

        @Override
        public String model() {
            return "flowers";
        }

        @Override
        public String fingerprint() {
            return "1";
        }

        @Override
        public Optional<List<float[]>> of(List<String> texts) {
            asked.addAll(texts);
            return missing
                    ? Optional.empty()
                    : Optional.of(texts.stream().map(Flowers::vector).toList());
        }

        static float[] vector(String text) {
            float[] vector = new float[4];
            vector[text.contains("rose") ? 0 : text.contains("tulip") ? 1 : text.contains("fern") ? 2 : 3] = 1;
            return vector;
        }
    }

    private static final VectorVotes VOTES = votes();

    private final Flowers flowers = new Flowers();
    private final CatalogueGrouping grouping =
            new CatalogueGrouping(CATALOGUE, MODEL, () -> Optional.of(new VectorLikeness(flowers, VOTES)));

    private static VectorVotes votes() {
        Random chance = new Random(2);
        List<TrainingText> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean rose = chance.nextBoolean();
            String text = (rose ? "rose" : "tulip") + i + " " + Integer.toString(chance.nextInt(), 36);
            texts.add(new TrainingText(TextLanguage.EN, List.of(rose ? "speed" : "cost"), text, 1));
        }
        // The words tell as much as the vectors here, so the trial is to see them shuffled.
        List<TrainingText> wordless = texts.stream()
                .map(text ->
                        new TrainingText(text.language(), text.labels(), Integer.toString(chance.nextInt(), 36), 1))
                .toList();
        return VectorVotes.of(
                MODEL.labels(),
                wordless,
                texts.stream().map(text -> Flowers.vector(text.text())).toList());
    }

    private static SourceStatement english(String id, String text) {
        return new SourceStatement(id, "1", "person " + id, false, Optional.of(Language.EN), text);
    }

    @Test
    void vectorsDecideWhatWordsLeaveOpen() {
        Proposal proposal = grouping.propose(List.of(english("a", "rose at dawn")), 0);

        assertThat(proposal.statements().get(0).concepts().get(0).concept()).isEqualTo("speed");
        assertThat(proposal.vectors()).contains("flowers");
    }

    @Test
    void textsInLanguagesWithoutWeightAreNeverHandedOver() {
        SourceStatement german =
                new SourceStatement("a", "1", "p", false, Optional.of(Language.DE), "Die Kosten müssen sinken");

        Proposal proposal = grouping.propose(List.of(german), 0);

        assertThat(flowers.asked).isEmpty();
        assertThat(proposal.vectors()).isEmpty();
    }

    @Test
    void whenVectorsAreMissingTheEngineGoesByItsOwnMeasures() {
        List<SourceStatement> statements =
                List.of(english("a", "answer the phone faster"), english("b", "rose garden"));
        flowers.missing = true;

        assertThat(grouping.propose(statements, 0))
                .isEqualTo(new CatalogueGrouping(CATALOGUE, MODEL).propose(statements, 0));
    }

    @Test
    void orderNeverMatters() {
        List<SourceStatement> statements = new ArrayList<>(List.of(
                english("a", "rose garden"),
                english("b", "tulip field, answer faster"),
                english("c", "fern"),
                english("d", "cut costs"),
                english("e", "ferns in the wood")));
        Proposal before = grouping.propose(statements, 0);
        Collections.reverse(statements);

        assertThat(grouping.propose(statements, 0)).isEqualTo(before);
    }

    @Test
    void whatFitsNoGoalIsBroughtTogetherByVectors() {
        ReadStatement one = read("a", "fern");
        ReadStatement other = read("b", "small ferns");
        ReadStatement third = read("c", "moss");
        VectorLikeness likeness = new VectorLikeness(flowers, VOTES);
        VectorLikeness.Seen seen = likeness.see(List.of(one, other, third)).orElseThrow();

        List<Finding> joined = likeness.join(List.of(own(one, 0), own(other, 1), own(third, 2)), seen);

        assertThat(joined).extracting(Finding::twin).containsExactly(0, 0, 2);
    }

    @Test
    void twinsFollowTheirFirst() {
        ReadStatement one = read("a", "fern");
        ReadStatement other = read("b", "small ferns");
        VectorLikeness likeness = new VectorLikeness(flowers, VOTES);
        VectorLikeness.Seen seen = likeness.see(List.of(one, other, other)).orElseThrow();

        List<Finding> joined = likeness.join(List.of(own(one, 0), own(other, 1), own(other, 1)), seen);

        assertThat(joined).extracting(Finding::twin).containsExactly(0, 0, 0);
    }

    private static ReadStatement read(String id, String text) {
        return new StatementReader(MODEL, Thresholds.forSlider(0), Set.of()).read(english(id, text));
    }

    private static Finding own(ReadStatement statement, int twin) {
        return new Finding(statement, statement.parts().get(0), Decision.OWN, 0, List.of(), twin, List.of());
    }
}
