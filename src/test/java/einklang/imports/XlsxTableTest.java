package einklang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.survey.incoming.Table;
import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTableTest {
    private static List<List<String>> cells(Workbooks book) throws UnreadableTable {
        return read(book).rows().stream().map(Table.Row::cells).toList();
    }

    private static Table read(Workbooks book) throws UnreadableTable {
        return new FileTables().read(book.bytes());
    }

    private static void assertUnreadable(byte[] file, Reason reason) {
        assertThatThrownBy(() -> new FileTables().read(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        found -> assertThat(found.reason()).isEqualTo(reason));
    }

    /** Written by LibreOffice from a file of answers; see docs/import.md. */
    @Test
    void workbookOfARealProgramIsRead() throws IOException, UnreadableTable {
        try (InputStream stream = XlsxTableTest.class.getResourceAsStream("/imports/answers.xlsx")) {
            assertThat(stream).isNotNull();
            Table table = new FileTables().read(stream.readAllBytes());

            assertThat(table.readAs()).isEqualTo("XLSX");
            assertThat(table.rows().get(0).cells())
                    .containsExactly("ID", "Startzeit", "E-Mail", "Name", "Ziele", "Wert", "Anteil");
            assertThat(table.rows().get(1).cells())
                    .containsExactly(
                            "1",
                            "2026-11-20 10:02",
                            "anonymous",
                            "Jana Nováková",
                            "schnell & freundlich",
                            "4.25",
                            "85");
            assertThat(table.rows().get(2).cell(4)).isEqualTo("žádné čekání\n„sofort“");
        }
    }

    @Test
    void cellsOfAllKindsShowWhatTheyShow() throws UnreadableTable {
        Workbooks book = Workbooks.sheet("""
                        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>in</t></is></c>
                        <c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c><c r="E2"><f>1+1</f><v>2</v></c>
                        <c r="F2" t="str"><f>A1</f><v>text</v></c><c r="H2"><v>0.30000000000000004</v></c></row>
                        <row r="9"><c t="s"><v>1</v></c><c><v>1E+20</v></c></row>""")
                .sharedStrings("<si><t>eins</t></si><si><r><t>zw</t></r><r><t>ei</t></r><rPh><t>x</t></rPh></si>");

        Table table = read(book);

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 9);
        assertThat(table.rows().get(0).cells()).containsExactly("eins", "in", "TRUE", "", "2", "text", "", "0.3");
        assertThat(table.rows().get(1).cells()).containsExactly("zwei", "100000000000000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "46348, 1, 2026-11-22",
        "46348.4375, 1, 2026-11-22 10:30",
        "0.85, 2, 85",
        "0.125, 3, 12.5",
        "46348, 4, 2026-11-22",
        "46348, 0, 46348",
        "-3, 1, -3",
        "9999999999, 1, 9999999999",
        "1e9, 0, 1000000000",
        "1e999999999, 0, 1e999999999",
        "x, 0, x"
    })
    void numbersAreShownByTheirStyle(String raw, String style, String shown) throws UnreadableTable {
        Workbooks book = Workbooks.sheet("<row><c s='%s'><v>%s</v></c></row>".formatted(style, raw))
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0\" dm\"%'/>"
                                + "<numFmt numFmtId='165' formatCode='[$-407]d. mmmm yyyy'/></numFmts><cellXfs>"
                                + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='9'/><xf numFmtId='164'/>"
                                + "<xf numFmtId='165'/></cellXfs></styleSheet>");

        assertThat(cells(book)).containsExactly(List.of(shown));
    }

    @Test
    void sheetWithHeadingsIsTakenAndHiddenOnesNever() throws UnreadableTable {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("hidden", row("Name", "Ziele"));
        sheets.put("Summary", row("Präsentation vom Montag"));
        sheets.put("Voters", row("Date (UTC)", "Voter", "Ziele: Answer"));

        assertThat(cells(Workbooks.of(sheets))).containsExactly(List.of("Date (UTC)", "Voter", "Ziele: Answer"));
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return row + "</row>";
    }

    @Test
    void otherZipsAndBrokenPartsAreRefused() {
        byte[] good = Workbooks.sheet(row("a")).bytes();

        assertUnreadable(new byte[] {'P', 'K', 3, 4}, Reason.NO_TABLE);
        assertUnreadable(Arrays.copyOf(good, good.length / 2), Reason.NO_TABLE);
        assertUnreadable(Workbooks.sheet("<row><c t='s'><v>7</v></c></row>").bytes(), Reason.NO_TABLE);
        assertUnreadable(Workbooks.sheet("<row>").bytes(), Reason.NO_TABLE);
        assertUnreadable(Workbooks.sheet("").bytes(), Reason.EMPTY);
    }

    @Test
    void entitiesAreNotLoadedAndDoNotBlowUp() {
        String bomb = "<!DOCTYPE a [<!ENTITY x '" + "y".repeat(100)
                + "'>]><worksheet><sheetData><row><c t='str'><v>&x;</v>" + "</c></row></sheetData></worksheet>";
        String file = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet/>";

        for (String sheet : List.of(bomb, file)) {
            assertUnreadable(
                    Workbooks.sheet("").part("xl/worksheets/sheet1.xml", sheet).bytes(), Reason.NO_TABLE);
        }
    }

    @Test
    void whatUnpacksToVeryMuchIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("docProps/thumbnail.jpeg"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        assertThat(file.size()).isLessThan(1_000_000);

        assertUnreadable(file.toByteArray(), Reason.TOO_LARGE);
    }

    @Test
    void sameTextInVeryManyCellsIsRefused() {
        String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(150) + "</row>";
        Workbooks book = Workbooks.sheet(row.repeat(400)).sharedStrings("<si><t>" + "x".repeat(1_000) + "</t></si>");

        assertUnreadable(book.bytes(), Reason.TOO_LARGE);
        assertUnreadable(
                Workbooks.sheet("<row><c r='XFD1' t='str'><v>x</v></c></row>").bytes(), Reason.TOO_LARGE);
    }

    @Test
    void partsOutsideOfTheWorkbookAreNotEvenLookedAt() throws UnreadableTable {
        Workbooks book = Workbooks.sheet(row("a")).part("../../etc/passwd", "x").part("/root/y", "z");

        assertThat(cells(book)).containsExactly(List.of("a"));
    }
}
