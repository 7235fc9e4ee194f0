package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.report.SlideLayout.Box;
import einklang.report.SlideLayout.Kind;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SlideMappingTest {
    private static final Box TITLE = new Box(Kind.TITLE, 0.05, 0.05, 0.9, 0.12);
    private static final Box BODY = new Box(Kind.BODY, 0.05, 0.2, 0.9, 0.7);
    private static final Box NUMBER = new Box(Kind.NUMBER, 0.9, 0.93, 0.05, 0.04);

    private static final SlideLayout COVER = new SlideLayout(
            "Titelfolie",
            List.of(new Box(Kind.TITLE, 0.1, 0.2, 0.8, 0.3), new Box(Kind.SUBTITLE, 0.1, 0.55, 0.8, 0.2), NUMBER));
    private static final SlideLayout SECTION = new SlideLayout(
            "Abschnitt", List.of(new Box(Kind.TITLE, 0.1, 0.45, 0.8, 0.2), new Box(Kind.BODY, 0.1, 0.7, 0.8, 0.15)));
    private static final SlideLayout TWO = new SlideLayout(
            "Zwei Inhalte",
            List.of(TITLE, new Box(Kind.BODY, 0.05, 0.2, 0.44, 0.7), new Box(Kind.BODY, 0.51, 0.2, 0.44, 0.7)));
    private static final SlideLayout TEXT = new SlideLayout("Titel und Inhalt", List.of(TITLE, BODY, NUMBER));
    private static final SlideLayout FREE = new SlideLayout("Nur Titel", List.of(TITLE, NUMBER));
    private static final SlideLayout BLANK = new SlideLayout("Leer", List.of(NUMBER));

    @Test
    void layoutsAreFoundByTypeAndPlaceInAnyOrder() {
        SlideMapping mapping = SlideMapping.guess(List.of(BLANK, TWO, FREE, TEXT, SECTION, COVER));

        assertThat(mapping.layouts())
                .isEqualTo(Map.of(SlideRole.COVER, 5, SlideRole.SECTION, 4, SlideRole.TEXT, 3, SlideRole.CONTENT, 2));
    }

    @Test
    void closestLayoutServesWhereNothingFits() {
        SlideMapping mapping = SlideMapping.guess(List.of(BLANK, TWO));

        assertThat(mapping.layouts().values()).containsOnly(1);
        assertThat(SlideMapping.fits(SlideRole.COVER, TWO)).isFalse();
        assertThat(SlideMapping.fits(SlideRole.TEXT, TWO)).isFalse();
        assertThat(SlideMapping.fits(SlideRole.SECTION, TWO)).isTrue();
    }

    @Test
    void contentTakesTheLayoutForTextIfNoneIsFree() {
        SlideMapping mapping = SlideMapping.guess(List.of(COVER, TEXT));

        assertThat(mapping.of(SlideRole.CONTENT)).isEqualTo(1);
        assertThat(SlideMapping.fits(SlideRole.CONTENT, TEXT)).isTrue();
        assertThat(mapping.of(SlideRole.SECTION)).isZero();
    }

    @Test
    void roomIsThatOfTheLargePlaceholder() {
        assertThat(TEXT.room()).isEqualTo(BODY);
    }

    @Test
    void roomIsWhatIsFreeBelowTheTitle() {
        Box room = FREE.room();

        assertThat(room.top()).isCloseTo(0.19, Offset.offset(0.001));
        assertThat(room.left()).isEqualTo(0.05);
        assertThat(room.left() + room.width()).isCloseTo(0.95, Offset.offset(0.001));
        assertThat(room.top() + room.height()).isCloseTo(0.9, Offset.offset(0.001));
    }

    @Test
    void roomOfAnOddLayoutIsStillLargeEnough() {
        for (SlideLayout layout : List.of(BLANK, COVER, SECTION, TWO)) {
            assertThat(layout.room().width() * layout.room().height()).isGreaterThan(0.5);
        }
    }

    @Test
    void everyRoleNeedsALayout() {
        Map<SlideRole, Integer> none = Map.of(SlideRole.COVER, 0);

        assertThatThrownBy(() -> new SlideMapping(none)).hasMessageContaining("SECTION");
    }
}
