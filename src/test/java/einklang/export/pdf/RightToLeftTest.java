package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private static List<String> stretches(String text) {
        RightToLeft.Splitter splitter = new RightToLeft.Splitter();
        splitter.setParagraph(text, BidiSplitter.LTR);
        List<String> stretches = new ArrayList<>();
        for (int at = 0; at < splitter.countTextRuns(); at++) {
            BidiTextRun run = splitter.getVisualRun(at);
            stretches.add((run.getDirection() == BidiSplitter.RTL ? "<" : ">")
                    + text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return stretches;
    }

    @Test
    void hebrewWithinGermanIsAStretchOfItsOwn() {
        assertThat(stretches("Ziel שלום ist")).containsExactly(">Ziel ", "<שלום", "> ist");
    }

    @Test
    void emptyParagraphIsOneStretch() {
        assertThat(stretches("")).containsExactly(">");
    }

    @Test
    void paragraphThatBeginsWithHebrewRunsToTheLeft() {
        assertThat(new RightToLeft.Splitter().getBaseDirection("שלום Ziel")).isEqualTo(BidiSplitter.RTL);
        assertThat(new RightToLeft.Splitter().getBaseDirection("Ziel שלום")).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void turnedStretchHasItsBracketsTurnedToo() {
        assertThat(new RightToLeft.Reorderer().reorderRTLTextToLTR("אב(ג)")).isEqualTo("(ג)בא");
    }

    @Test
    void arabicLettersTakeTheShapeOfTheirPlace() {
        assertThat(ArabicForms.shaped("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
        assertThat(ArabicForms.shaped("دب")).as("the first does not join on").isEqualTo("\uFEA9\uFE8F");
        assertThat(ArabicForms.shaped("ب")).isEqualTo("\uFE8F");
    }

    @Test
    void shapesLeadBackToTheLetters() {
        String words = "خدمة العملاء";

        assertThat(Normalizer.normalize(ArabicForms.shaped(words), Normalizer.Form.NFKC))
                .isEqualTo(words);
        assertThat(new RightToLeft.Reorderer().deshapeText("\uFE91")).isEqualTo("ب");
    }

    @Test
    void markAboveALetterDoesNotPartItsNeighbours() {
        assertThat(ArabicForms.shaped("ب\u064Eب")).isEqualTo("\uFE91\u064E\uFE90");
    }
}
