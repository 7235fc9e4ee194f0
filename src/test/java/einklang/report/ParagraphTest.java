package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static OwnText own(String text, String basis) {
        return new OwnText("goals", text, Paragraph.fingerprint(basis), 1);
    }

    @Test
    void ownTextStandsInPlaceOfTheProposedOne() {
        Paragraph paragraph = Paragraph.of("goals", "3 goals.", own(" We want three things. ", "3 goals."));

        assertThat(paragraph.text()).isEqualTo("We want three things.");
        assertThat(paragraph.edited()).isTrue();
        assertThat(paragraph.outdated()).isFalse();
    }

    @Test
    void ownTextIsOutdatedOnceTheFiguresSaySomethingElse() {
        assertThat(Paragraph.of("goals", "4 goals.", own("Three!", "3 goals.")).outdated())
                .isTrue();
    }

    @Test
    void emptyOwnTextGivesWayToTheProposedOne() {
        Paragraph paragraph = Paragraph.of("goals", "4 goals.", own("", "3 goals."));

        assertThat(paragraph.text()).isEqualTo("4 goals.");
        assertThat(paragraph.edited() || paragraph.outdated()).isFalse();
    }

    @Test
    void fingerprintTellsTextsApartAndNothingElse() {
        assertThat(Paragraph.fingerprint("a")).matches("[0-9a-f]{16}").isNotEqualTo(Paragraph.fingerprint("b"));
    }

    @Test
    void ownTextHasAnEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own("x".repeat(OwnText.LONGEST + 1), ""))
                .withMessageContaining("at most 2000");
    }
}
