package einklang.export.office;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** Splits what does not fit one slide over several. */
record Paging(Stage stage) {
    /** More slides of one table nobody looks at; the workbook has the rest. */
    static final int MOST_SLIDES = 4;

    private static final int MOST_LINES_OF_A_CELL = 4;
    private static final int MOST_LINES_OF_A_HEAD = 3;
    private static final double SLACK = 4;
    private static final double LARGE = 16;
    private static final double SMALL = 12;
    private static final double STEP = 2;

    /** Returns running text in parts that each fit, on one slide if it does so in smaller letters. */
    List<Piece.Text> texts(List<Piece.Line> lines, double size) {
        for (double smaller = size; smaller >= SMALL; smaller--) {
            List<Piece.Text> pages = pages(lines, smaller);
            if (pages.size() <= 1) {
                return pages;
            }
        }
        return pages(lines, size);
    }

    /** A paragraph longer than a slide is cut. */
    private List<Piece.Text> pages(List<Piece.Line> lines, double size) {
        List<Piece.Text> pages = new ArrayList<>();
        List<Piece.Line> page = new ArrayList<>();
        double used = 0;
        int most = Math.max(1, (int) (stage.height() / (size * Fit.LINE)) - 1);
        for (Piece.Line line : lines) {
            String lead = line.lead().isEmpty() ? "" : line.lead() + "  ";
            String cut = stage.fit().cut(lead + line.text(), size * 1.03, stage.width(), most);
            double height = stage.fit().height(lead + line.text(), size * 1.03, stage.width());
            double needed = Math.min(height, most * size * Fit.LINE) + SlideWriter.AFTER_LINE;
            if (used + needed > stage.height() && !page.isEmpty()) {
                pages.add(new Piece.Text(page, size));
                page.clear();
                used = 0;
            }
            page.add(new Piece.Line(line.lead(), cut.substring(Math.min(cut.length(), lead.length()))));
            used += needed;
        }
        if (!page.isEmpty()) {
            pages.add(new Piece.Text(page, size));
        }
        return pages;
    }

    /**
     * Returns a table in parts that each fit, with its heads on each.
     *
     * @param more says how many rows are left out, as a last row; {0} is the number
     */
    List<Piece.Table> tables(Piece.Table whole, Language language, IntFunction<String> more) {
        for (double size = LARGE; size > whole.size(); size -= STEP) {
            List<Piece.Table> pages = pages(sized(whole, size), 1);
            if (pages.size() <= 1) {
                return pages;
            }
        }
        List<Piece.Table> pages = pages(whole, MOST_SLIDES);
        int shown = pages.stream().mapToInt(page -> page.rows().size()).sum();
        int left = whole.rows().size() - shown;
        return left == 0 ? pages : rest(pages, whole, language, more.apply(left + 1));
    }

    private static Piece.Table sized(Piece.Table table, double size) {
        return new Piece.Table(table.name(), table.columns(), table.rows(), size);
    }

    /** Stops after so many pages, but never before the second, which tells that one is not enough. */
    private List<Piece.Table> pages(Piece.Table whole, int most) {
        Piece.Table heads = cutHeads(whole);
        TablePainter painter = new TablePainter(stage.fit());
        double room = stage.height() - painter.headHeight(heads, stage.width()) - SLACK;
        List<Piece.Table> pages = new ArrayList<>();
        List<List<Piece.Cell>> page = new ArrayList<>();
        double used = 0;
        for (List<Piece.Cell> uncut : whole.rows()) {
            List<Piece.Cell> row = cut(whole, uncut);
            double needed = painter.height(heads, row, stage.width());
            if (used + needed > room && !page.isEmpty()) {
                pages.add(with(heads, page));
                page = new ArrayList<>();
                used = 0;
                if (pages.size() == Math.max(most, 2)) {
                    return pages;
                }
            }
            page.add(row);
            used += needed;
        }
        if (!page.isEmpty()) {
            pages.add(with(heads, page));
        }
        return pages;
    }

    /** The last row makes place for the sentence that says what is left out. */
    private static List<Piece.Table> rest(
            List<Piece.Table> pages, Piece.Table whole, Language language, String sentence) {
        Piece.Table last = pages.remove(pages.size() - 1);
        List<List<Piece.Cell>> rows = new ArrayList<>(last.rows());
        List<Piece.Cell> more = new ArrayList<>(
                Collections.nCopies(whole.columns().size(), new Piece.Cell("", language, Piece.Shade.NONE)));
        more.set(0, new Piece.Cell(sentence, language, Piece.Shade.STRONG));
        rows.set(rows.size() - 1, more);
        pages.add(with(last, rows));
        return pages;
    }

    private static Piece.Table with(Piece.Table whole, List<List<Piece.Cell>> rows) {
        return new Piece.Table(whole.name(), whole.columns(), rows, whole.size());
    }

    private Piece.Table cutHeads(Piece.Table whole) {
        List<Piece.Column> columns = new ArrayList<>();
        for (int column = 0; column < whole.columns().size(); column++) {
            Piece.Column one = whole.columns().get(column);
            double width = TablePainter.room(whole, column, stage.width());
            String head = stage.fit().cut(one.head(), whole.size() * 1.1, width, MOST_LINES_OF_A_HEAD);
            columns.add(new Piece.Column(head, one.share(), one.align()));
        }
        return new Piece.Table(whole.name(), columns, List.of(), whole.size());
    }

    private List<Piece.Cell> cut(Piece.Table whole, List<Piece.Cell> row) {
        List<Piece.Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            Piece.Cell cell = row.get(column);
            double width = TablePainter.room(whole, column, stage.width());
            String text = stage.fit().cut(cell.text(), whole.size() * 1.1, width, MOST_LINES_OF_A_CELL);
            cells.add(new Piece.Cell(text, cell.language(), cell.shade()));
        }
        return cells;
    }
}
