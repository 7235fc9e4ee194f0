package einklang.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.CommitmentKind;
import einklang.plan.PlanText;
import einklang.web.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {
    private static final LocalText NOTHING = new LocalText(Map.of());
    private final Fields fields = Fields.empty();
    private final FieldReader reader =
            new FieldReader(fields, Messages.of(Language.DE), List.of(Language.DE, Language.EN));

    @Test
    void languagesThatTheFormDoesNotAskForStayAsTheyWere() {
        fields.with("title.de", "Zusagen halten").with("title.en", "");

        LocalText title = reader.title("title", LocalText.of("Alt", "Old", "Staré"));

        assertThat(title.texts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Language.DE, "Zusagen halten", Language.CS, "Staré"));
        assertThat(fields.hasFaults()).isFalse();
    }

    @Test
    void linesAndSignsThatNobodySeesBecomeOneBlank() {
        fields.with("text.de", " eins\r\n zwei\t\u0000drei\u202Ereiv ");

        assertThat(reader.text("text", NOTHING).text(Language.DE)).isEqualTo("eins zwei drei reiv");
    }

    @Test
    void emojiOfSeveralSignsStayWhole() {
        fields.with("title.de", "👩‍👩‍👧‍👦 zuerst");

        assertThat(reader.title("title", NOTHING).text(Language.DE)).isEqualTo("👩‍👩‍👧‍👦 zuerst");
    }

    @Test
    void lengthsCountCodePoints() {
        fields.with("a.de", "😀".repeat(PlanText.LONGEST_TITLE)).with("b.de", "x".repeat(PlanText.LONGEST_TITLE + 1));

        assertThat(reader.title("a", NOTHING).isEmpty()).isFalse();
        reader.title("b", NOTHING);

        assertThat(fields.fault("a.de")).isEmpty();
        assertThat(fields.fault("b.de")).contains("201", "200");
        assertThat(fields.value("b.de")).hasSize(201);
    }

    @Test
    void missingTitleIsSaidBesideTheOwnField() {
        fields.with("title.de", "  ").with("title.en", "");

        reader.title("title", NOTHING);

        assertThat(fields.fault("title.de")).isEqualTo("Schreiben Sie hier ein paar Worte.");
        assertThat(fields.hasFaultIn("title")).isTrue();
    }

    @Test
    void numbersAndDaysAreExactOrSaidToBeNone() {
        fields.with("amount", "1.234,5")
                .with("day", "3. 5. 2027")
                .with("month", "12/2027")
                .with("blank", " ")
                .with("negative", "-1")
                .with("wrong", "1,5,5")
                .with("never", "31.2.2027");

        assertThat(reader.amount("amount")).contains(new BigDecimal("1234.5"));
        assertThat(reader.day("day")).contains(LocalDate.of(2027, 5, 3));
        assertThat(reader.month("month")).contains(YearMonth.of(2027, 12));
        assertThat(reader.decimal("blank")).isEmpty();
        assertThat(fields.hasFaults()).isFalse();
        assertThat(reader.amount("negative")).isEmpty();
        assertThat(reader.decimal("wrong")).isEmpty();
        assertThat(reader.day("never")).isEmpty();
        assertThat(reader.month("never")).isEmpty();
        assertThat(fields.fault("negative")).contains("nicht kleiner als 0");
        assertThat(fields.fault("wrong")).contains("1.234,5");
        assertThat(fields.fault("never")).contains("2000", "2100");
    }

    @Test
    void numberOfTooManyDigitsHasASentenceOfItsOwn() {
        fields.with("long", "1.000.000.000.000.000").with("exact", "3,14159");

        assertThat(reader.decimal("long")).isEmpty();
        assertThat(reader.decimal("exact")).isEmpty();

        assertThat(fields.fault("long")).contains("höchstens 15 Stellen vor dem Komma und 4 danach");
        assertThat(fields.fault("exact")).isEqualTo(fields.fault("long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "9223372036854775808", "1.0"})
    void versionsThatNoPageWroteAreRefused(String version) {
        fields.with("version", version).with("kind", version).with("weight", version);

        assertThatExceptionOfType(Refused.class).isThrownBy(reader::version);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reader.choice("kind", CommitmentKind.values()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reader.number("weight", 1, 5));
    }
}
