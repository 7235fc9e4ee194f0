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
            assertThat(WorkshopCode.random(random).value()).matches("[acdefhjkmnprtuvwxy3467]{10}");
        }
    }

    @Test
    void alphabetHasNoTwoThatLookAlike() {
        for (String pair : new String[] {"0o", "1i", "1l", "il", "2z", "5s", "8b", "9g", "gq", "oq"}) {
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
        assertThat(WorkshopCode.read(" ACDEfhhjkm ")).contains(new WorkshopCode("acdefhhjkm"));
    }

    @Test
    void otherTextsAreNoCodes() {
        for (String typed : new String[] {"", "acdefhhjk", "acdefhhjkmm", "acdefhhjk0", "ａcdefhhjkm", "acdefhhjkı"}) {
            assertThat(WorkshopCode.read(typed)).as(typed).isEmpty();
        }
        assertThatThrownBy(() -> new WorkshopCode("ACDEFHHJKM")).isInstanceOf(IllegalArgumentException.class);
    }
}
