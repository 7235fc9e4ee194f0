package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkshopCodeTest {
    @Test
    void codeHasTenCharactersOfTheAlphabet() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            assertThat(WorkshopCode.random(random).value()).matches("[ACDEFGHJKMNPQRTUVWXY34679]{10}");
        }
    }

    @Test
    void alphabetHasNoTwoThatLookAlike() {
        for (String pair : new String[] {"0O", "1I", "1L", "IL", "2Z", "5S", "8B"}) {
            boolean both = WorkshopCode.ALPHABET.indexOf(pair.charAt(0)) >= 0
                    && WorkshopCode.ALPHABET.indexOf(pair.charAt(1)) >= 0;
            assertThat(both).as(pair).isFalse();
        }
        assertThat(WorkshopCode.ALPHABET.chars().distinct().count()).isEqualTo(WorkshopCode.ALPHABET.length());
    }

    @Test
    void everyCharacterIsDrawn() {
        Random random = new Random(7);
        Set<Integer> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            WorkshopCode.random(random).value().chars().forEach(drawn::add);
        }
        assertThat(drawn).hasSize(WorkshopCode.ALPHABET.length());
    }

    @Test
    void typedCodeIsReadInAnyCase() {
        assertThat(WorkshopCode.read(" acdefghjkm ")).contains(new WorkshopCode("ACDEFGHJKM"));
    }

    @Test
    void otherTextsAreNoCodes() {
        for (String typed : new String[] {"", "ACDEFGHJK", "ACDEFGHJKMM", "ACDEFGHJK0", "ＡCDEFGHJKM", "acdefghjkı"}) {
            assertThat(WorkshopCode.read(typed)).as(typed).isEmpty();
        }
        assertThatThrownBy(() -> new WorkshopCode("acdefghjkm")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysAreLongAndDiffer() {
        Random random = new Random(1);
        assertThat(RandomKey.next(random)).matches("[0-9a-f]{32}").isNotEqualTo(RandomKey.next(random));
    }
}
