package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static final Paging PAGING = new Paging(new Stage(864, 366, Fit.OWN));

    private static Piece.Table table(int rows) {
        return new Piece.Table(
                "Measures",
                List.of(new Piece.Column("Measure", 1, Piece.Align.LEFT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(new Piece.Cell("Row " + row, Language.EN, Piece.Shade.NONE)))
                        .toList(),
                12);
    }

    private static List<Piece.Table> split(int rows) {
        return PAGING.tables(table(rows), Language.EN, left -> left + " more");
    }

    @Test
    void fewRowsStandInLargeLetters() {
        assertThat(split(3)).singleElement().extracting(Piece.Table::size).isEqualTo(16.0);
        assertThat(split(14)).singleElement().extracting(Piece.Table::size).isEqualTo(13.0);
    }

    @Test
    void rowsAreSpreadEvenlyOverSlides() {
        assertThat(split(20)).hasSize(2).allMatch(page -> page.rows().size() == 10);
    }

    @Test
    void whatFitsNoMoreSlideIsToldByNumber() {
        List<Piece.Table> pages = split(500);
        int shown = pages.stream().mapToInt(page -> page.rows().size()).sum() - 1;

        assertThat(pages).hasSize(Paging.MOST_SLIDES);
        List<Piece.Cell> last = pages.get(3).rows().get(pages.get(3).rows().size() - 1);
        assertThat(last.get(0).text()).isEqualTo(500 - shown + " more");
    }

    @Test
    void firstSlideSaysHowMuchStandsInTheAppendix() {
        Piece.Table first = PAGING.first(table(40), Language.EN, left -> left + " more");

        int shown = first.rows().size() - 1;
        assertThat(first.rows().get(shown).get(0).text()).isEqualTo(40 - shown + " more");
    }

    @Test
    void smallTablesStandBelowEachOther() {
        List<Slide.Placed> placed = PAGING.together(List.of(table(3), table(4))).orElseThrow();

        assertThat(placed).hasSize(2);
        assertThat(placed.get(1).top()).isBetween(0.3, 0.6);
        assertThat(PAGING.together(List.of(table(12), table(12)))).isEmpty();
    }
}
