package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final Stage STAGE = new Stage(864, 366, Fit.OWN);

    private static Piece.Card card(String heading, int sentences) {
        Piece.Paragraph sentence = new Piece.Paragraph(List.of(Piece.Words.of("“Quick answers”", Language.EN)));
        return new Piece.Card(
                new Piece.Words(heading, Language.EN, true), "1 person", Collections.nCopies(sentences, sentence), 12);
    }

    @Test
    void smallPilesFillWhatLargeOnesLeave() {
        List<List<Slide.Placed>> pages =
                new Columns(STAGE).flowing(List.of(card("a", 9), card("b", 9), card("c", 9), card("d", 2)));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0)).hasSize(4);
        Slide.Placed last = pages.get(0).get(3);
        assertThat(last.left()).isZero();
        assertThat(last.top()).isBetween(0.5, 0.9);
    }

    @Test
    void pileLongerThanAColumnGoesOnUnderTheSameHeading() {
        List<Slide.Placed> page =
                new Columns(STAGE).flowing(List.of(card("a", 30))).get(0);

        assertThat(page)
                .extracting(placed -> ((Piece.Card) placed.part()).heading().text())
                .containsOnly("a")
                .hasSizeGreaterThan(1);
        assertThat(page.stream()
                        .mapToInt(placed ->
                                ((Piece.Card) placed.part()).paragraphs().size())
                        .sum())
                .isEqualTo(30);
    }

    @Test
    void fewWordsStandInLargeLetters() {
        Columns columns = new Columns(STAGE);

        assertThat(columns.largest(List.of(card("a", 2)), 18, 13).get(0).size()).isEqualTo(18);
        assertThat(columns.largest(List.of(card("a", 60)), 18, 13).get(0).size())
                .isEqualTo(13);
    }

    @Test
    void noSentenceButTheFirstIsCutShort() {
        String sentence = "somebody says a sentence that takes more than a line of a column ".repeat(2);
        Piece.Paragraph words = new Piece.Paragraph(List.of(Piece.Words.of(sentence, Language.EN)));
        Piece.Card many =
                new Piece.Card(new Piece.Words("a", Language.EN, true), "", Collections.nCopies(30, words), 14);

        Stream<Piece.Paragraph> kept = new Columns(STAGE).cut(many, 268, 366).paragraphs().stream();

        assertThat(kept).isNotEmpty().allMatch(paragraph -> paragraph.text().equals(sentence));
    }
}
