package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import org.junit.jupiter.api.Test;

class BoundTest {
    @Test
    void czechPrepositionsAndCountsStayWithTheirWord() {
        assertThat(Bound.text("uvádí 3 z 24 v týmu", Language.CS)).isEqualTo("uvádí 3\u00a0z\u00a024 v\u00a0týmu");
        assertThat(Bound.text("dne 8. listopadu", Language.CS)).isEqualTo("dne 8.\u00a0listopadu");
    }

    @Test
    void percentStaysWithItsNumber() {
        assertThat(Bound.text("28 % von 5", Language.DE)).isEqualTo("28\u00a0% von 5");
    }

    @Test
    void englishWordsAreLeftAlone() {
        assertThat(Bound.text("a week in 8. place", Language.EN)).isEqualTo("a week in 8. place");
    }
}
