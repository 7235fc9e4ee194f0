package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipCodesTest {
    private final SlipCodes codes = new SlipCodes(new Random(11));

    @Test
    void codesAreDifferentAndReadableInAnyCase() {
        assertThat(codes.next(500)).doesNotHaveDuplicates().hasSize(500).allSatisfy(code -> {
            assertThat(code.value()).matches("[A-Z34679]{4}-[A-Z34679]{4}-[A-Z34679]{4}");
            assertThat(EditCode.read(code.value().toLowerCase(Locale.ROOT).replace('-', ' ')))
                    .contains(code);
        });
    }

    @Test
    void numberHasBounds() {
        assertThatThrownBy(() -> codes.next(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codes.next(501)).isInstanceOf(IllegalArgumentException.class);
    }
}
