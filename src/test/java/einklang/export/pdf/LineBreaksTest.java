package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "until the operator’s copies | until ;the ;operator’s ;copies",
                "the owner's idea | the ;owner's ;idea",
                "goal · internal | goal · ;internal",
                "žádný člověk v týmu | žádný ;člověk ;v týmu",
                "plan a test | plan ;a test"
            })
    void wordsThatBelongTogetherStayOnALine(String text, String pieces) {
        assertThat(String.join(";", pieces(text))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "’", "·", "a ", " · ", "v", "’’’ a"})
    void oddTextsEnd(String text) {
        assertThat(String.join("", pieces(text))).isEqualTo(text);
    }

    @Test
    void quotationEndsWhereItsWordEnds() {
        assertThat(pieces("“yes” and no")).containsExactly("“yes” ", "and ", "no");
    }
}
