package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
    private final List<String> words = CodeWords.read();

    @Test
    void wordsAreShortUpperCaseAsciiAndSorted() {
        assertThat(words)
                .hasSizeGreaterThanOrEqualTo(512)
                .allMatch(word -> word.matches("[A-Z]{4,9}"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoWordsDifferInOneLetterOnly() {
        for (String one : words) {
            for (String other : words) {
                if (one.length() == other.length() && !one.equals(other)) {
                    assertThat(differences(one, other)).as(one + " " + other).isGreaterThan(1);
                }
            }
        }
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    /** What docs/privacy.md says of guessing: two words and a number of four digits make about 32 bits. */
    @Test
    void codeHasAtLeast31Bits() {
        double bits = 2 * Math.log(words.size()) / Math.log(2) + Math.log(9000) / Math.log(2);

        assertThat(bits).isGreaterThan(31);
    }
}
