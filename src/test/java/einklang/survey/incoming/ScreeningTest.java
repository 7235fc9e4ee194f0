package einklang.survey.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
    private static List<Dropped.Why> why(String... lines) {
        return Screening.of(Samples.table(lines)).dropped().stream()
                .map(Dropped::why)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Name,NAME",
        "Vor- und Nachname,NAME",
        "Jméno a příjmení,NAME",
        "Email,MAIL",
        "E-Mail-Adresse,MAIL",
        "E-mailová adresa,MAIL",
        "Your e-mail,MAIL",
        "Telefonní číslo,PHONE",
        "Mobile number,PHONE",
        "IP-Adresse,DEVICE",
        "ipaddr,DEVICE",
        "refurl,DEVICE",
        "User ID,USER",
        "Benutzername,USER",
        "Osobní číslo,USER",
        "token,USER",
        "Start time,TIME",
        "Fertigstellungszeit,TIME",
        "Čas dokončení,TIME",
        "Zeitstempel,TIME",
        "Časová značka,TIME",
        "submitdate. Datum Abgeschickt,TIME",
        "ID,ORDER",
        "id. Antwort ID,ORDER",
        "seed,ORDER"
    })
    void headingsTellWhatIsTakenOut(String heading, Dropped.Why why) {
        assertThat(why(heading + "|Ziele", "x|schnell helfen")).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ziele",
                "Was sollen wir per E-Mail an unsere Kunden schreiben?",
                "Zu welcher Zeit sind wir erreichbar?",
                "Team",
                "Sprache",
                "Namenlose Wünsche"
            })
    void questionsAreNoPersonalHeadings(String heading) {
        assertThat(why(heading, "schnell helfen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.example,MAIL",
        "mailto:jana.nováková@firma.cz,MAIL",
        "+420 601 234 567,PHONE",
        "(030) 123 45 67,PHONE",
        "0151-23456789,PHONE",
        "192.168.1.20,DEVICE",
        "2001:db8::1,DEVICE",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301,USER",
        "22.11.2026 10:33,TIME",
        "2026-11-22T10:33:05Z,TIME",
        "11/22/26 10:33:05 AM,TIME",
        "10:33,TIME"
    })
    void contentTellsWhatIsTakenOutUnderAnyHeading(String cell, Dropped.Why why) {
        assertThat(why("Ziele|Draht", "schnell|" + cell, "nah|" + cell, "da|")).containsExactly(why);
    }

    @Test
    void numbersAndSentencesStay() {
        assertThat(why("Ziele|Klarheit", "Ruft an unter 030 1234567!|4", "90 % in 20 Sekunden|5", "3|1"))
                .isEmpty();
    }

    @Test
    void headingOfAColumnFoundByItsContentIsNotRepeated() {
        Screening screening = Screening.of(Samples.table("anna@a.example|x", "berta@a.example|y", "c@a.example|z"));

        assertThat(screening.dropped()).containsExactly(new Dropped(0, "", Dropped.Why.MAIL));
    }

    @Test
    void nothingOfATakenOutColumnIsLeft() {
        Screening screening = Screening.of(Samples.table("Name|Ziele|E-Mail", "Anna|schnell|a@b.example"));

        assertThat(screening.table().toString()).doesNotContain("Anna", "a@b", "E-Mail");
        assertThat(screening.columns()).containsExactly(1);
        assertThat(screening.dropped()).extracting(Dropped::heading).containsExactly("Name", "E-Mail");
    }

    @Test
    void respondentsBecomeNumbersThatKeepTheirLinesTogether() {
        Screening screening = Screening.of(
                Samples.table("Teilnehmer|Aussage", "anna@a.example|x", "berta@a.example|y", "anna@a.example|z"));

        assertThat(screening.dropped()).isEmpty();
        assertThat(screening.table().rows())
                .extracting(row -> row.cell(0))
                .containsExactly("Teilnehmer", "1", "2", "1");
    }

    @Test
    void emptyColumnsAndLinesAreLeftOut() {
        Screening screening = Screening.of(Samples.table("a||b", "||", "c| |d"));

        assertThat(screening.columns()).containsExactly(0, 2);
        assertThat(screening.table().rows()).extracting(Table.Row::line).containsExactly(1, 3);
    }
}
