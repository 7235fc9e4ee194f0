package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextWidthTest {
    /** Measured with DejaVu Sans by the JDK's own font engine, in heights of the font. */
    @ParameterizedTest
    @CsvSource({
        "Anliegen beim ersten Kontakt lösen, 17.87",
        "Servicekostenreduktionsprogramm, 17.62",
        "Příliš žluťoučký kůň úpěl ďábelské ódy, 19.09",
        "1234567890, 6.36",
    })
    void widthIsNotBelowThatOfTheWidestUsualFontAndNotFarAbove(String text, double measured) {
        assertThat(TextWidth.of(text)).isBetween(measured, measured * 1.12);
    }

    @Test
    void marksOnALetterAndJoinersTakeNoRoom() {
        assertThat(TextWidth.of("e\u0301\u0302\u200d")).isCloseTo(TextWidth.of("e"), within(1e-9));
    }

    @Test
    void breaksAtBlanksAndKeepsEveryWord() {
        assertThat(TextWidth.wrap("  Zeit für  jede Kundin ", TextWidth.of("jede Kundin"), 9))
                .containsExactly("Zeit für", "jede Kundin");
    }

    @Test
    void breaksAfterHyphensAndSlashes() {
        assertThat(TextWidth.wrap("Kunden-Service/Technik", 5, 9)).containsExactly("Kunden-", "Service/", "Technik");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noLineIsWiderThanItsBox(String text) {
        for (double width : new double[] {6, 8, 20}) {
            assertThat(TextWidth.wrap(text, width, 4))
                    .hasSizeLessThanOrEqualTo(4)
                    .allMatch(line -> TextWidth.of(line) <= width);
        }
    }

    @Test
    void longWordIsBrokenWithHyphensAndWithoutLosingALetter() {
        List<String> lines = TextWidth.wrap(Samples.LONG_WORD, 10, 1000);

        assertThat(Samples.LONG_WORD).hasSizeGreaterThan(500);
        assertThat(String.join("", lines).replace("-", "")).isEqualTo(Samples.LONG_WORD);
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith("-"));
    }

    @Test
    void brokenWordLeavesNoSingleLetterBehind() {
        assertThat(TextWidth.wrap("Empfehlungen", TextWidth.of("Empfehlunge") + 0.1, 4))
                .containsExactly("Empfehl-", "ungen");
    }

    @Test
    void figuresAreBrokenWithoutAHyphen() {
        assertThat(TextWidth.wrap("123456", 2.5, 9)).allMatch(line -> line.matches("[0-9]+"));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(TextWidth.wrap("eins zwei drei vier fünf", 6, 2)).containsExactly("eins zwei", "drei vier…");
    }

    @Test
    void familyOfFourIsNeverTakenApart() {
        String family = "👩‍👩‍👧‍👦";

        assertThat(TextWidth.wrap(family.repeat(5), 13, 9))
                .allMatch(line -> line.replace(family, "").isEmpty());
    }

    @Test
    void blankTextHasNoLines() {
        assertThat(TextWidth.wrap(" \n\u0000 ", 10, 3)).isEmpty();
    }

    static List<String> hostile() {
        return Samples.HOSTILE;
    }
}
