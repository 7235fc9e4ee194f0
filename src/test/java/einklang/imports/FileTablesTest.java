package einklang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.survey.incoming.Guess;
import einklang.survey.incoming.Table;
import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTablesTest {
    private final FileTables tables = new FileTables();

    private List<List<String>> cells(String text) throws UnreadableTable {
        return tables.read(text.getBytes(StandardCharsets.UTF_8)).rows().stream()
                .map(Table.Row::cells)
                .toList();
    }

    private List<List<String>> pasted(String text) throws UnreadableTable {
        return tables.readPasted(text, Guess::isHeading).rows().stream()
                .map(Table.Row::cells)
                .toList();
    }

    private static void assertUnreadable(ThrowingCallable reading, Reason reason) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        found -> assertThat(found.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,Größe für Žaneta",
        "windows-1252,Windows-1252,Größe für José – „ja“",
        "windows-1250,Windows-1250,Přílišný zmatek",
        "UTF-16,UTF-16,Größe für Žaneta"
    })
    void encodingIsFound(String charset, String readAs, String words) throws UnreadableTable {
        Table table = tables.read((words + "\nzwei\n").getBytes(Charset.forName(charset)));

        assertThat(table.rows().get(0).cell(0)).isEqualTo(words);
        assertThat(table.readAs()).isEqualTo(readAs);
    }

    @Test
    void byteOrderMarkIsNoText() throws UnreadableTable {
        assertThat(cells("\uFEFFZiele\nschnell\n")).containsExactly(List.of("Ziele"), List.of("schnell"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFound(String separator) throws UnreadableTable {
        String text = "Name|Ziele\r\nA|\"schnell, nah; da\"\r\n".replace("|", separator);

        assertThat(cells(text)).containsExactly(List.of("Name", "Ziele"), List.of("A", "schnell, nah; da"));
    }

    @Test
    void separatorMayBeSaidByTheFirstLine() throws UnreadableTable {
        Table table = tables.read("sep=;\r\na;b,c\r\nd;e\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 3);
        assertThat(table.rows().get(0).cells()).containsExactly("a", "b,c");
    }

    @Test
    void sentencesWithCommasAreNotDivided() throws UnreadableTable {
        assertThat(cells("Ziele\nschnell, nah, da\n\"kurz, knapp\"\nohne\n"))
                .containsExactly(
                        List.of("Ziele"), List.of("schnell, nah, da"), List.of("kurz, knapp"), List.of("ohne"));
        assertThat(pasted("schnell, nah\nklar, einfach\n"))
                .containsExactly(List.of("schnell, nah"), List.of("klar, einfach"));
    }

    @Test
    void quotedCellsMayHoldLineEndsAndLinesAreCountedInTheFile() throws UnreadableTable {
        Table table = tables.read("a,b\n\"x\ny\",1\n\nz,2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(1, 2, 5);
        assertThat(table.rows().get(1).cell(0)).isEqualTo("x\ny");
    }

    @Test
    void quotesInsideOfPastedWordsAreWords() throws UnreadableTable {
        assertThat(pasted("\"Qualität\" zuerst\nkein \"Ticket\" bleibt liegen"))
                .containsExactly(List.of("\"Qualität\" zuerst"), List.of("kein \"Ticket\" bleibt liegen"));
    }

    @Test
    void quotesThatAreNoQuotingAreWordsInFilesToo() throws UnreadableTable {
        assertThat(cells("Team;Ziele\nA;\"Qualität\" zuerst\nB;\"offen gelassen\nC;gut\n"))
                .containsExactly(
                        List.of("Team", "Ziele"),
                        List.of("A", "\"Qualität\" zuerst"),
                        List.of("B", "\"offen gelassen"),
                        List.of("C", "gut"));
    }

    @Test
    void pastedCellsOfASpreadsheetStayApart() throws UnreadableTable {
        assertThat(pasted("Team\tZiele\nTelefon\tschnell, nah\n"))
                .containsExactly(List.of("Team", "Ziele"), List.of("Telefon", "schnell, nah"));
        assertThat(pasted("Team;Ziele\nTelefon;schnell\n"))
                .containsExactly(List.of("Team", "Ziele"), List.of("Telefon", "schnell"));
    }

    @Test
    void nothingIsRefusedAsEmpty() {
        assertUnreadable(() -> tables.readPasted(" \n \n", Guess::isHeading), Reason.EMPTY);
        assertUnreadable(() -> tables.read(new byte[0]), Reason.EMPTY);
        assertUnreadable(() -> tables.read(",,,\n,,,\n".getBytes(StandardCharsets.UTF_8)), Reason.EMPTY);
    }

    @Test
    void otherFilesAreRefused() {
        assertUnreadable(
                () -> tables.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), Reason.OLD_OR_LOCKED);
        assertUnreadable(() -> tables.read(new byte[500]), Reason.NO_TABLE);
        assertUnreadable(() -> tables.read(new byte[] {'P', 'K', 3, 4, 9, 9}), Reason.NO_TABLE);
    }

    @Test
    void tooMuchIsRefused() {
        assertUnreadable(() -> tables.read("a\n".repeat(50_001).getBytes(StandardCharsets.UTF_8)), Reason.TOO_LARGE);
        assertUnreadable(() -> tables.readPasted("a\n".repeat(50_001), Guess::isHeading), Reason.TOO_LARGE);
        assertUnreadable(
                () -> tables.read(("a,".repeat(201) + "\n").getBytes(StandardCharsets.UTF_8)), Reason.TOO_LARGE);
        assertUnreadable(
                () -> tables.read(("x".repeat(900_000) + "\n").repeat(5).getBytes(StandardCharsets.UTF_8)),
                Reason.TOO_LARGE);
    }
}
