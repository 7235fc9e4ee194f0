package einklang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DE | 1.234,5         | 1234.5
                    DE | 1 234,5         | 1234.5
                    DE | 1234,5          | 1234.5
                    DE | 12.345.678      | 12345678
                    DE | -0,25           | -0.25
                    EN | 1,234.5         | 1234.5
                    EN | 1 234.5         | 1234.5
                    EN | 0.5             | 0.5
                    CS | 1 234,5         | 1234.5
                    CS | 50000           | 50000
                    CS | −3,5            | -3.5
                    """)
    void numbersAreReadAsTheLanguageWritesThem(Language language, String typed, BigDecimal number) {
        assertThat(Decimals.find(language, typed)).contains(number);
    }

    @Test
    void blanksThatDoNotBreakAreGroupsToo() {
        assertThat(Decimals.find(Language.CS, "1\u00a0234,5")).contains(new BigDecimal("1234.5"));
        assertThat(Decimals.find(Language.CS, " 1\u202f234 ")).contains(new BigDecimal("1234"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DE | 1.5
                    DE | 1,234.5
                    EN | 1.234,5
                    EN | 1,5
                    CS | 1.234,5
                    DE | 1.23.456
                    DE | viel
                    EN | 1e5
                    EN | NaN
                    EN | =1+1
                    DE | 1,23456
                    DE | 1234567890123456
                    EN | .5
                    CS | 5,
                    EN | 👍
                    """)
    void whatTheLanguageDoesNotWriteSoIsNoNumber(Language language, String typed) {
        assertThat(Decimals.find(language, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DE | 1.234.567.890.123.456
                    DE | -1234567890123456,5
                    DE | 0,12345
                    EN | 1,234,567,890,123,456
                    EN | 3.14159
                    CS | 1 234 567 890 123 456
                    CS | 3,14159
                    """)
    void numbersOfTooManyDigitsAreToldFromNonsense(Language language, String typed) {
        assertThat(Decimals.find(language, typed)).isEmpty();
        assertThat(Decimals.isLong(language, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DE | 999999999999999,9999
                    DE | 1,2345
                    DE | 3.14159
                    DE | 1,500.50
                    EN | 1e16
                    CS | viel
                    DE | ''
                    """)
    void otherTextsAreNoLongNumbers(Language language, String typed) {
        assertThat(Decimals.isLong(language, typed)).isFalse();
    }

    @Test
    void blankIsNoNumber() {
        assertThat(Decimals.find(Language.DE, "")).isEmpty();
        assertThat(Decimals.find(Language.DE, "   ")).isEmpty();
    }

    @Test
    void numbersAreWrittenWithoutIdleNoughts() {
        assertThat(Decimals.write(Language.DE, new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(Decimals.write(Language.EN, new BigDecimal("1234.50"))).isEqualTo("1,234.5");
        assertThat(Decimals.write(Language.CS, new BigDecimal("1234.5"))).matches("1[\\u00a0\\u202f]234,5");
        assertThat(Decimals.write(Language.DE, new BigDecimal("50000.00"))).isEqualTo("50.000");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadAgain(Language language) {
        for (String number : new String[] {"0", "0.1", "-12345.6789", "999999999999999", "1200"}) {
            BigDecimal exact = new BigDecimal(number);
            assertThat(Decimals.find(language, Decimals.write(language, exact)).orElseThrow())
                    .isEqualByComparingTo(exact);
        }
    }
}
