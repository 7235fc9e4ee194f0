package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportWordsTest {
    @Test
    void textThatFitsStaysWhole() {
        assertThat(ReportWords.shortened("Wartezeit", 9)).isEqualTo("Wartezeit");
        assertThat(ReportWords.shortened("", 9)).isEmpty();
    }

    @Test
    void longTextEndsInDotsWithoutABlankBeforeThem() {
        assertThat(ReportWords.shortened("Kurze Wartezeit", 9)).isEqualTo("Kurze Wa…");
        assertThat(ReportWords.shortened("Kurze Wartezeit", 7)).isEqualTo("Kurze…");
    }

    @Test
    void letterOfTwoHalvesIsNotTornApart() {
        assertThat(ReportWords.shortened("\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80", 2))
                .isEqualTo("\uD83D\uDE80…");
    }
}
