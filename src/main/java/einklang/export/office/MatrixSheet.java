package einklang.export.office;

import einklang.report.EffectCells;
import einklang.report.PlanPart;
import einklang.report.Report;
import einklang.report.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Which measure works on which goal, to go on with: weights, efforts, states and effects are typed in, and scores, totals
 * and ranks are formulas that say what {@code EffectMatrix} says.
 *
 * <p>Columns: measure, state, points of effort, whether it counts (1 or 0), the goals, score, score per effort, rank by
 * score, rank by score per effort. Rows: heads, weights, measures, totals, weighted totals.
 */
final class MatrixSheet {
    private static final int STATUS = 1;
    private static final int EFFORT = 2;
    private static final int COUNTS = 3;
    private static final int FIRST_GOAL = 4;
    private static final int WEIGHTS = 1;
    private static final int FIRST_MEASURE = 2;
    private static final int LETTER = 256;

    private final Book book;
    private final PlanPart plan;
    private final XSSFSheet sheet;
    private final Cells cells;
    private final ReportWords words;
    private final int lastGoal;
    private final int score;
    private final int lastMeasure;

    private MatrixSheet(Book book, PlanPart plan) {
        this.book = book;
        this.plan = plan;
        this.words = new ReportWords(book.messages());
        this.cells = new Cells(book.styles());
        this.lastGoal = FIRST_GOAL + plan.goals().size() - 1;
        this.score = lastGoal + 1;
        this.lastMeasure = FIRST_MEASURE + plan.measures().size() - 1;
        this.sheet = book.sheet("matrix");
    }

    /** Writes the sheet; none without goals or without measures. */
    static void write(Book book, Report report) {
        PlanPart plan = report.plan();
        if (!plan.goals().isEmpty() && !plan.measures().isEmpty()) {
            new MatrixSheet(book, plan).write();
        }
    }

    private void write() {
        TableSheet.heads(book, sheet.createRow(0), heads());
        weights();
        measures();
        totals();
        ranges();
        sheet.createFreezePane(1, FIRST_MEASURE);
        sheet.setRepeatingRows(new CellRangeAddress(0, WEIGHTS, -1, -1));
        widths();
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(
                List.of(text("csv.measure"), text("csv.status"), text("sheet.effort_points"), text("sheet.counts")));
        plan.goals().forEach(goal -> heads.add(words.text(goal.title())));
        heads.addAll(
                List.of(text("csv.score"), text("csv.per_effort"), text("sheet.rank"), text("sheet.rank_per_effort")));
        return heads;
    }

    private String text(String key) {
        return book.messages().text(key);
    }

    private void weights() {
        XSSFRow row = sheet.createRow(WEIGHTS);
        cells.put(row, 0, text("csv.weight"));
        for (int goal = FIRST_GOAL; goal <= lastGoal; goal++) {
            cells.put(row, goal, plan.goals().get(goal - FIRST_GOAL).weight());
        }
    }

    private void measures() {
        EffectCells effects = EffectCells.of(plan);
        for (int at = FIRST_MEASURE; at <= lastMeasure; at++) {
            PlanPart.MeasureLine measure = plan.measures().get(at - FIRST_MEASURE);
            XSSFRow row = sheet.createRow(at);
            cells.put(row, 0, words.text(measure.title()));
            cells.put(row, STATUS, words.choice("status", measure.status()));
            cells.put(row, EFFORT, measure.points());
            for (int goal = FIRST_GOAL; goal <= lastGoal; goal++) {
                Optional<Integer> value = effects.find(measure, plan.goals().get(goal - FIRST_GOAL));
                cells.put(row, goal, value.isPresent() ? value.get() : "");
            }
            formulas(row, at);
        }
    }

    /** A measure that was stopped has a score, but no rank: its 0 is not shown. */
    private void formulas(XSSFRow row, int at) {
        String stopped = words.choice("status", "stopped").replace("\"", "\"\"");
        String counts = cell(at, COUNTS);
        cells.putFormula(
                row,
                COUNTS,
                "IF(" + cell(at, STATUS) + "=\"" + stopped + "\",0,1)",
                book.styles().whole());
        cells.putFormula(
                row,
                score,
                "SUMPRODUCT(" + fixedRow(WEIGHTS) + "," + cell(at, FIRST_GOAL) + ":" + cell(at, lastGoal) + ")",
                book.styles().sum());
        cells.putFormula(
                row,
                score + 1,
                cell(at, score) + "/" + cell(at, EFFORT),
                book.styles().tenth());
        cells.putFormula(row, score + 2, rank(at, score, counts), book.styles().rank());
        cells.putFormula(
                row, score + 3, rank(at, score + 1, counts), book.styles().rank());
    }

    /**
     * The place among the measures that count; of equals the one that stands first in the plan is before. Scores lie at
     * least a ninth apart, so a hundredth of room keeps rounding out of the comparison.
     */
    private String rank(int at, int column, String counts) {
        String own = cell(at, column);
        String better = above(lastMeasure, column, own + "+0.01");
        String notWorse = above(at, column, own + "-0.01") + "-" + above(at, column, own + "+0.01");
        return counts + "*(" + better + "+" + notWorse + ")";
    }

    /** How many measures that count, from the first to this row, lie above a value. */
    private static String above(int last, int column, String value) {
        return "COUNTIFS(" + fixedColumn(COUNTS, last) + ",1," + fixedColumn(column, last) + ",\">\"&(" + value + "))";
    }

    private void totals() {
        XSSFRow totals = sheet.createRow(lastMeasure + 1);
        XSSFRow weighted = sheet.createRow(lastMeasure + 2);
        cells.put(totals, 0, text("csv.total"));
        cells.put(weighted, 0, text("csv.weighted"));
        for (int goal = FIRST_GOAL; goal <= lastGoal; goal++) {
            cells.putFormula(
                    totals,
                    goal,
                    "SUMPRODUCT(" + fixedColumn(COUNTS, lastMeasure) + "," + fixedColumn(goal, lastMeasure) + ")",
                    book.styles().sum());
            cells.putFormula(
                    weighted,
                    goal,
                    cell(WEIGHTS, goal) + "*" + cell(lastMeasure + 1, goal),
                    book.styles().sum());
        }
    }

    /** Says which values may be typed in, and colours effects: help in teal, harm in orange, as on the pages. */
    private void ranges() {
        allow(new String[] {"-9", "-3", "-1", "0", "1", "3", "9"}, FIRST_GOAL, lastGoal);
        allow(new String[] {"1", "3", "9"}, EFFORT, EFFORT);
        allow(statuses(), STATUS, STATUS);
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] effects = {new CellRangeAddress(FIRST_MEASURE, lastMeasure, FIRST_GOAL, lastGoal)};
        List<ConditionalFormattingRule> rules = List.of(
                coloured(formatting, 9, 0x6F, 0xB3, 0xB8),
                coloured(formatting, 3, 0xA6, 0xD2, 0xD5),
                coloured(formatting, 1, 0xD3, 0xE8, 0xE8),
                coloured(formatting, -9, 0xE3, 0x9A, 0x6E),
                coloured(formatting, -3, 0xF0, 0xC2, 0xA6),
                coloured(formatting, -1, 0xF8, 0xE0, 0xD2));
        rules.forEach(rule -> formatting.addConditionalFormatting(effects, rule));
    }

    private String[] statuses() {
        return List.of("planned", "running", "done", "stopped").stream()
                .map(status -> words.choice("status", status))
                .toArray(String[]::new);
    }

    private void allow(String[] values, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(values),
                new CellRangeAddressList(FIRST_MEASURE, lastMeasure, first, last));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static ConditionalFormattingRule coloured(
            XSSFSheetConditionalFormatting formatting, int value, int red, int green, int blue) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                org.apache.poi.ss.usermodel.ComparisonOperator.EQUAL, Integer.toString(value));
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    private void widths() {
        sheet.setColumnWidth(0, 44 * LETTER);
        for (int column = STATUS; column <= score + 3; column++) {
            boolean goal = column >= FIRST_GOAL && column <= lastGoal;
            sheet.setColumnWidth(column, (goal ? 18 : 12) * LETTER);
        }
        sheet.rowIterator().forEachRemaining(row -> Heights.set((XSSFRow) row));
    }

    private static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private String fixedRow(int row) {
        return "$" + CellReference.convertNumToColString(FIRST_GOAL) + "$" + (row + 1) + ":$"
                + CellReference.convertNumToColString(lastGoal) + "$" + (row + 1);
    }

    /** From the first measure to this row. */
    private static String fixedColumn(int column, int last) {
        String letter = "$" + CellReference.convertNumToColString(column) + "$";
        return letter + (FIRST_MEASURE + 1) + ":" + letter + (last + 1);
    }
}
