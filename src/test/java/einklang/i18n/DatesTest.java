package einklang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2027-05-03", "3. 5. 2027", "03.05.2027", "3/5/2027", " 2027-5-3 "})
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(Dates.findDay(typed)).contains(LocalDate.of(2027, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-30",
                "31.4.2027",
                "2027-13-01",
                "0.1.2027",
                "1999-12-31",
                "2101-01-01",
                "9999-99-99",
                "morgen",
                "2027-05",
                "5/3/27",
                "=TODAY()",
                "99999-01-01"
            })
    void daysThatNoCalendarHasAreNone(String typed) {
        assertThat(Dates.findDay(typed)).isEmpty();
    }

    @Test
    void leapDaysAreThoseOfTheCalendar() {
        assertThat(Dates.findDay("29.2.2028")).contains(LocalDate.of(2028, 2, 29));
        assertThat(Dates.findDay("29.2.2027")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-12", "12.2027", "12. 2027", "12/2027"})
    void monthsAreReadAsPeopleTypeThem(String typed) {
        assertThat(Dates.findMonth(typed)).contains(YearMonth.of(2027, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13.2027", "2027-00", "2027", "Dezember", "1.12.2027", "12.1999"})
    void whatIsNoMonthIsNone(String typed) {
        assertThat(Dates.findMonth(typed)).isEmpty();
    }
}
