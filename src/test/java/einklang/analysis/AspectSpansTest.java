package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.text.GoalModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Scores where statements are cut into goals, against cuts made by hand; docs/scoring.md shows the figures. */
class AspectSpansTest {
    private static final String CUT = " || ";

    /** A statement with the offsets where a new goal begins. */
    private record Gold(Language language, String text, Set<Integer> cuts) {
        static Gold of(String line) {
            String[] cells = line.split("\t", 2);
            StringBuilder text = new StringBuilder();
            Set<Integer> cuts = new TreeSet<>();
            for (String part : cells[1].replace("\\n|| ", CUT + "\n").split(" \\|\\| ")) {
                boolean line2 = part.startsWith("\n");
                if (!text.isEmpty()) {
                    text.append(line2 ? "\n" : " ");
                    cuts.add(text.length());
                }
                text.append(line2 ? part.substring(1) : part);
            }
            return new Gold(Language.of(cells[0]), text.toString(), cuts);
        }
    }

    private final StatementReader reader = new StatementReader(GoalModel.bundled(), Thresholds.forSlider(0), Set.of());

    @Test
    void cutsMeetThoseMadeByHandAsOftenAsTheyOnceDid() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int whole = 0;
        List<Gold> all = gold();
        for (Gold gold : all) {
            Set<Integer> found = cuts(gold);
            Set<Integer> both = new HashSet<>(found);
            both.retainAll(gold.cuts());
            right += both.size();
            wrong += found.size() - both.size();
            missed += gold.cuts().size() - both.size();
            whole += found.equals(gold.cuts()) ? 1 : 0;
        }
        assertThat(all).hasSize(150);
        assertThat(right).isGreaterThanOrEqualTo(76);
        assertThat(wrong).isLessThanOrEqualTo(15);
        assertThat(right + missed).isEqualTo(88);
        assertThat(whole).isGreaterThanOrEqualTo(126);
    }

    /** The first letters of the aspects after the first, moved back over list marks such as "2." that a goal begins with. */
    private Set<Integer> cuts(Gold gold) {
        SourceStatement statement =
                new SourceStatement("1", "1", "p", false, Optional.of(gold.language()), gold.text());
        Set<Integer> cuts = new TreeSet<>();
        List<ReadStatement.Part> parts = reader.read(statement).parts();
        for (ReadStatement.Part part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            int start = part.aspect().start();
            cuts.add(gold.cuts().stream()
                    .filter(cut -> cut <= start
                            && gold.text().substring(cut, start).chars().noneMatch(Character::isLetter))
                    .reduce((one, later) -> later)
                    .orElse(start));
        }
        return cuts;
    }

    private static List<Gold> gold() throws IOException {
        List<Gold> all = new ArrayList<>();
        try (InputStream in = AspectSpansTest.class.getResourceAsStream("/aspects/spans.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> all.add(Gold.of(line)));
        }
        return all;
    }
}
