package einklang.export.office;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Splits what does not fit one slide over several. */
record Paging(Stage stage) {
    /** More slides of one table nobody looks at; the workbook has the rest. */
    static final int MOST_SLIDES = 4;

    private static final int MOST_LINES_OF_A_CELL = 5;
    private static final int MOST_LINES_OF_A_HEAD = 4;
    private static final double SLACK = 4;
    private static final double BETWEEN = 22;
    private static final double LARGE = 16;
    private static final double SMALL = 12;
    private static final double SMALLEST = 10;

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
            String cut = stage.fit().cut(lead + line.text(), size * Fit.PARTLY_BOLD, stage.width(), most);
            double height = stage.fit().height(lead + line.text(), size * Fit.PARTLY_BOLD, stage.width());
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
     * Returns a table in parts that each fit, with its heads on each; on one slide if it does so in letters to be read.
     *
     * @param more says how many rows are left out, as a last row; {0} is the number
     */
    List<Piece.Table> tables(Piece.Table whole, Language language, IntFunction<String> more) {
        Optional<Piece.Table> one = one(whole, SMALLEST);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Piece.Table> pages = balanced(whole, pages(whole, MOST_SLIDES));
        int shown = pages.stream().mapToInt(page -> page.rows().size()).sum();
        int left = whole.rows().size() - shown;
        return left == 0 ? pages : rest(pages, whole, language, more.apply(left + 1));
    }

    /** Returns the table on one slide, in the largest letters in which all of it fits; empty if it does not at this size. */
    Optional<Piece.Table> one(Piece.Table whole, double smallest) {
        for (double size = LARGE; size >= smallest; size--) {
            Piece.Table sized = sized(whole, size);
            List<Piece.Table> pages = pages(sized, 1);
            boolean uncut = size - 1 < smallest || pages.get(0).rows().equals(sized.rows());
            if (pages.size() == 1 && uncut) {
                return Optional.of(pages.get(0));
            }
        }
        return Optional.empty();
    }

    /** Returns as much of a table as fits one slide, in the largest letters in which all of it fits. */
    Piece.Table first(Piece.Table whole, Language language, IntFunction<String> more) {
        Optional<Piece.Table> one = one(whole, whole.size());
        if (one.isPresent()) {
            return one.get();
        }
        Piece.Table first = pages(whole, 1).get(0);
        int left = whole.rows().size() - first.rows().size();
        return rest(new ArrayList<>(List.of(first)), whole, language, more.apply(left + 1))
                .get(0);
    }

    /** Returns tables one below the other with the rows of their tops, if all of them fit one slide in readable letters. */
    Optional<List<Slide.Placed>> together(List<Piece.Table> tables) {
        for (double size = LARGE; size >= SMALLEST; size--) {
            List<Slide.Placed> placed = new ArrayList<>();
            double used = 0;
            for (Piece.Table table : tables) {
                List<Piece.Table> pages = pages(sized(table, size), 1);
                if (pages.size() == 1) {
                    placed.add(new Slide.Placed(pages.get(0), 0, used / stage.height(), 1, 0));
                    used += height(pages.get(0)) + BETWEEN;
                }
            }
            if (placed.size() == tables.size() && used - BETWEEN <= stage.height()) {
                return Optional.of(placed);
            }
        }
        return Optional.empty();
    }

    private double height(Piece.Table table) {
        TablePainter painter = new TablePainter(stage.fit());
        return painter.headHeight(table, stage.width())
                + table.rows().stream()
                        .mapToDouble(row -> painter.height(table, row, stage.width()))
                        .sum();
    }

    private static Piece.Table sized(Piece.Table table, double size) {
        return new Piece.Table(table.name(), table.columns(), table.rows(), size);
    }

    /** Spreads the rows, so that the last slide does not hold a single one. */
    private List<Piece.Table> balanced(Piece.Table whole, List<Piece.Table> pages) {
        int shown = pages.stream().mapToInt(page -> page.rows().size()).sum();
        if (pages.size() < 2 || shown < whole.rows().size()) {
            return pages;
        }
        double all = pages.stream().mapToDouble(this::height).sum();
        for (double room = all / pages.size(); room < stage.height(); room += SLACK) {
            List<Piece.Table> even = pages(whole, MOST_SLIDES, room);
            boolean same = even.stream().mapToInt(page -> page.rows().size()).sum() == shown;
            if (same && even.size() == pages.size()) {
                return even;
            }
        }
        return pages;
    }

    private List<Piece.Table> pages(Piece.Table whole, int most) {
        return pages(whole, most, stage.height());
    }

    /** Stops after so many pages, but never before the second, which tells that one is not enough. */
    private List<Piece.Table> pages(Piece.Table whole, int most, double height) {
        Piece.Table heads = cutHeads(whole);
        TablePainter painter = new TablePainter(stage.fit());
        double room = height - painter.headHeight(heads, stage.width()) - SLACK;
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
