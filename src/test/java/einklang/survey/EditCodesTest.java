package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EditCodesTest {
    private static final List<String> WORDS = IntStream.range(0, 512)
            .mapToObj(i -> "WORD" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
            .toList();
    private final EditCodes codes = new EditCodes("a secret of some length".getBytes(StandardCharsets.UTF_8), WORDS);

    @Test
    void aFormSentTwiceIsToldTheSameCode() {
        assertThat(codes.codeFor("key of one form")).isEqualTo(codes.codeFor("key of one form"));
    }

    @Test
    void aFormHasOtherCodesWhereItsFirstIsTaken() {
        assertThat(codes.codeFor("key of one form", 0)).isEqualTo(codes.codeFor("key of one form"));
        assertThat(codes.codeFor("key of one form", 1))
                .isNotEqualTo(codes.codeFor("key of one form"))
                .isNotEqualTo(codes.codeFor("key of one form", 2));
    }

    @Test
    void formsGetDifferentCodes() {
        Set<EditCode> made = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            made.add(codes.codeFor("form " + i));
        }

        assertThat(made).hasSize(2_000);
    }

    @Test
    void theHashNeedsTheSecretAndTheRound() {
        EditCode code = new EditCode("AMSEL-4711-KIRSCHE");
        EditCodes others = new EditCodes("another secret, as long".getBytes(StandardCharsets.UTF_8), WORDS);

        assertThat(codes.hash("round", code)).hasSize(32).isNotEqualTo(others.hash("round", code));
        assertThat(codes.hash("round", code)).isNotEqualTo(codes.hash("next round", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMSEL-4711-KIRSCHE", " amsel 4711 kirsche ", "Amsel–4711–Kirsche", "amsel_4711-kirsche"})
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(EditCode.read(typed)).contains(new EditCode("AMSEL-4711-KIRSCHE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AMSEL", "<script>", "AMSEL-' OR 1=1", "ÄMSEL-1-X"})
    void whatCannotBeACodeIsNotRead(String typed) {
        assertThat(EditCode.read(typed)).isEmpty();
    }

    @Test
    void aCodeNeverPrintsItself() {
        assertThat(new EditCode("AMSEL-4711-KIRSCHE")).asString().doesNotContain("AMSEL");
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new EditCodes(new byte[8], WORDS)).isInstanceOf(IllegalArgumentException.class);
    }
}
