package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.export.office.DeckReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slides and workbooks of reports as large, as small and as ill-behaved as the tool takes them. */
class HostileOfficeTest {
    private static ReportSite site;

    @BeforeAll
    static void start() {
        site = new ReportSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"hostile, de", "four, en", "empty, cs", "themes, de", "thousand, cs"})
    void slidesStaySound(String name, String language) {
        DeckReader deck = new DeckReader(site.bytes(OfficeFiles.report(site, name) + "/files/pptx?lang=" + language));

        assertThat(deck.problems()).isEmpty();
        assertThat(deck.titles()).hasSizeBetween(5, 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile2", "four2", "thousand2"})
    void workbooksStaySound(String name) throws IOException {
        byte[] file = site.bytes(OfficeFiles.report(site, name) + "/files/xlsx?lang=de");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> sound(sheet.getSheetName(), cell));
                }
            }
        }
    }

    private static void sound(String sheet, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            assertThat(sheet).isEqualTo("Matrix");
            assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getCellFormula()).doesNotContain("cmd", "<", "🙂");
        }
    }
}
