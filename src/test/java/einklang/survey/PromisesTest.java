package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final Information TOLD =
            new Information("Firma", "a@example.org", "Ziele klären", "Art. 6", "Niemand");

    private static Promises promises(Information told, int months) {
        Round round = new Round(
                "r",
                "w",
                1,
                RoundState.DRAFT,
                RoundRules.defaults(5),
                OptionalInt.empty(),
                List.of(new Question("q", QuestionKind.GOALS, LocalText.of("Ziele?", "", ""))),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
        Workshop workshop = new Workshop(
                "w",
                "acdefhhjkm",
                "nprtuvwxy3",
                "anna",
                "Titel",
                "",
                "",
                List.of(Language.DE),
                ZoneOffset.UTC,
                List.of(),
                months,
                Map.of(Language.DE, told),
                Optional.empty(),
                1);
        return Promises.of(workshop, round);
    }

    @Test
    void nothingChangedKeepsThem() {
        assertThat(promises(TOLD, 12).keep(promises(TOLD, 12))).isTrue();
    }

    @Test
    void contactMayBeCorrected() {
        Information corrected = new Information("Firma GmbH", "b@example.org", "Ziele klären", "Art. 6", "Niemand");

        assertThat(promises(corrected, 12).keep(promises(TOLD, 12))).isTrue();
    }

    @Test
    void purposeMayNotChange() {
        Information other = new Information("Firma", "a@example.org", "Leistung messen", "Art. 6", "Niemand");

        assertThat(promises(other, 12).keep(promises(TOLD, 12))).isFalse();
    }

    @Test
    void sentencesMayBeKeptShorterButNotLonger() {
        assertThat(promises(TOLD, 6).keep(promises(TOLD, 12))).isTrue();
        assertThat(promises(TOLD, 13).keep(promises(TOLD, 12))).isFalse();
    }
}
