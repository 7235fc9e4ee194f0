package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void goalOfThePileIsMarkedInTheWholeSentence() {
        ComparisonReport report = SampleReports.comparison(false, "open", "Eile und Ruhe");

        assertThat(Quote.of(report, report.theme("t1")))
                .singleElement()
                .extracting(Quote::parts)
                .asString()
                .isEqualTo("[Part[text=Eile, marked=true], Part[text= und Ruhe, marked=false]]");
    }

    @Test
    void sentenceThatSaysNothingElseIsNotMarked() {
        ComparisonReport report = SampleReports.comparison(false, "open", "Eile");

        assertThat(Quote.of(report, report.theme("t1")).get(0).parts()).containsExactly(new Quote.Part("Eile", false));
    }

    @Test
    void sentenceShownByItsSenseIsLeftOut() {
        ComparisonReport report = SampleReports.comparison(false, "open", "Eile");

        assertThat(report.theme("t1").statements()).hasSize(2);
        assertThat(Quote.of(report, report.theme("t1"))).hasSize(1);
        assertThat(Quote.find(report.statement("s2"), "t1")).isEmpty();
    }
}
