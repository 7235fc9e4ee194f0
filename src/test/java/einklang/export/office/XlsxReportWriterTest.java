package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.plan.EffectMatrix;
import einklang.plan.Effort;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanItem;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReportWriterTest {
    private static XSSFWorkbook read(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    @Test
    void thereIsASheetForEachKindOfThing() throws IOException {
        assertThat(names(read(PptxReportWriterTest.whole(Language.DE))))
                .containsExactly(
                        "In Kürze",
                        "Themen",
                        "Zielkonflikte",
                        "Ziele",
                        "Nicht-Ziele",
                        "Abwägungen",
                        "Zusagen",
                        "Unternehmensziele",
                        "Maßnahmen",
                        "Matrix",
                        "Wirkungen mit Gründen",
                        "Kennzahlen",
                        "Messwerte",
                        "Aussagen",
                        "Methode und Grenzen");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headsStayInSightAndCanBeFiltered(Language language) throws IOException {
        XSSFWorkbook book = read(PptxReportWriterTest.whole(language));

        for (Sheet sheet : book) {
            assertThat(sheet.getPaneInformation().isFreezePane())
                    .as(sheet.getSheetName())
                    .isTrue();
        }
        assertThat(book.getSheetAt(8).getRepeatingRows().getLastRow()).isZero();
        assertThat(book.getSheetAt(8))
                .matches(sheet -> book.getSheetAt(8).getCTWorksheet().isSetAutoFilter());
    }

    @Test
    void daysAreDaysAndNumbersAreNumbers() throws IOException {
        XSSFWorkbook book = read(PptxReportWriterTest.whole(Language.DE));
        Row reading = book.getSheet("Messwerte").getRow(1);
        Row measure = book.getSheet("Maßnahmen").getRow(1);

        assertThat(reading.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(reading.getCell(3).getNumericCellValue()).isEqualTo(11.0);
        assertThat(measure.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(book.getSheet("Zielkonflikte").getRow(1).getCell(2).getNumericCellValue())
                .isEqualTo(0.25);
        assertThat(book.getSheet("Zielkonflikte")
                        .getRow(1)
                        .getCell(2)
                        .getCellStyle()
                        .getDataFormatString())
                .isEqualTo("0%");
    }

    @Test
    void aNumberLongerThanASpreadsheetKeepsStaysWhole() throws IOException {
        Cell amount = read(PptxReportWriterTest.whole(Language.DE))
                .getSheet("Zusagen")
                .getRow(1)
                .getCell(2);

        assertThat(amount.getCellType()).isEqualTo(CellType.STRING);
        assertThat(amount.getStringCellValue()).isEqualTo("123456789012345.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()|'/C calc'!A0", "+1", "-1", "@SUM(A1)"})
    void textIsNeverAFormula(String words) throws IOException {
        Report report = SampleReports.report(
                Language.EN, Optional.of(SampleReports.comparison(true, "open", words)), SamplePlans.everyKind());
        List<Cell> said = new ArrayList<>();
        for (Row row : read(report).getSheet("Statements")) {
            row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(words)) {
                    said.add(cell);
                }
            });
        }

        assertThat(said).hasSize(1);
        assertThat(said.get(0).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void onlyTheMatrixHoldsFormulas() throws IOException {
        XSSFWorkbook book = read(PptxReportWriterTest.whole(Language.EN));

        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType() == CellType.FORMULA
                                    && !sheet.getSheetName().equals("Matrix"))
                            .as(sheet.getSheetName() + " " + cell.getAddress())
                            .isFalse();
                }
            }
        }
    }

    /** Plans of any shape: the formulas say what the program says, in every cell, also as they stand in the file. */
    @RepeatedTest(8)
    void formulasCountLikeTheMatrix(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<PlanItem> items = plan(random);
        EffectMatrix matrix = EffectMatrix.of(Plan.of(1, items));
        XSSFWorkbook book = read(SampleReports.report(Language.EN, Optional.empty(), items));
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();

        checked(
                matrix,
                book.getSheet("Matrix"),
                cell -> evaluator.evaluate(cell).getNumberValue());
        checked(matrix, book.getSheet("Matrix"), Cell::getNumericCellValue);
    }

    private static List<PlanItem> plan(Random random) {
        List<PlanItem> items = new ArrayList<>();
        int goals = 1 + random.nextInt(5);
        int measures = 1 + random.nextInt(8);
        List<Integer> scale = List.of(-9, -3, -1, 0, 1, 3, 9);
        for (int goal = 1; goal <= goals; goal++) {
            items.add(SamplePlans.goal("g" + goal, goal, 1 + random.nextInt(5)));
        }
        for (int measure = 1; measure <= measures; measure++) {
            Effort effort = Effort.values()[random.nextInt(3)];
            MeasureStatus status = MeasureStatus.values()[random.nextInt(4)];
            items.add(SamplePlans.measure("m" + measure, measure, effort, status));
            for (int goal = 1; goal <= goals; goal++) {
                if (random.nextInt(3) > 0) {
                    items.add(SamplePlans.effect("m" + measure, "g" + goal, scale.get(random.nextInt(7))));
                }
            }
        }
        return items;
    }

    private static void checked(EffectMatrix matrix, Sheet sheet, java.util.function.ToDoubleFunction<Cell> value) {
        List<Goal> goals = matrix.goals();
        List<Measure> measures = matrix.measures();
        int score = 4 + goals.size();
        for (int goal = 0; goal < goals.size(); goal++) {
            assertThat(value.applyAsDouble(sheet.getRow(2 + measures.size()).getCell(4 + goal)))
                    .isEqualTo(matrix.total(goals.get(goal)));
            assertThat(value.applyAsDouble(sheet.getRow(3 + measures.size()).getCell(4 + goal)))
                    .isEqualTo(matrix.weightedTotal(goals.get(goal)));
        }
        for (int at = 0; at < measures.size(); at++) {
            Row row = sheet.getRow(2 + at);
            EffectMatrix.Ranked ranked = matrix.ranked(measures.get(at));
            assertThat(value.applyAsDouble(row.getCell(score))).isEqualTo(ranked.score());
            assertThat(value.applyAsDouble(row.getCell(score + 1))).isEqualTo(ranked.perEffort());
            if (measures.get(at).status() != MeasureStatus.STOPPED) {
                assertThat(value.applyAsDouble(row.getCell(score + 2)))
                        .isEqualTo(place(matrix.byScore(), measures.get(at)));
                assertThat(value.applyAsDouble(row.getCell(score + 3)))
                        .isEqualTo(place(matrix.byScorePerEffort(), measures.get(at)));
            }
        }
    }

    private static int place(List<EffectMatrix.Ranked> ranked, Measure measure) {
        return ranked.stream().map(EffectMatrix.Ranked::measure).toList().indexOf(measure) + 1;
    }

    @Test
    void anEmptyWorkshopHasASummaryAndTheMethod() throws IOException {
        assertThat(names(read(SampleReports.report(Language.EN, Optional.empty(), List.of()))))
                .containsExactly("In short", "Method and limits");
    }

    @Test
    void fileSaysNothingOfPeopleOrMachines() throws IOException {
        var core = read(PptxReportWriterTest.whole(Language.DE)).getProperties().getCoreProperties();

        assertThat(core.getCreator()).isEqualTo("Einklang");
        assertThat(core.getLastModifiedByUser()).isNull();
        assertThat(core.getCreated()).isEqualTo("2026-11-22T00:00:00Z");
    }
}
