package einklang.export.office;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** Draws a native table: heads in the accent colour with a rule below, rows parted by hairlines. */
final class TablePainter {
    /** Above, below and beside the text of a cell. */
    static final double PADDING = 4;

    private static final Color DARK = new Color(0x1D1B17);
    private static final Map<Piece.Shade, Color> FILLS = new EnumMap<>(Map.of(
            Piece.Shade.HELP_1, new Color(0xD3E8E8),
            Piece.Shade.HELP_2, new Color(0x7FBCC0),
            Piece.Shade.HELP_3, new Color(0x0A5560),
            Piece.Shade.HARM_1, new Color(0xF8E0D2),
            Piece.Shade.HARM_2, new Color(0xE6A27A),
            Piece.Shade.HARM_3, new Color(0x8F2F10)));

    private final Fit fit;

    TablePainter(Fit fit) {
        this.fit = fit;
    }

    /** Returns the height that a row takes. */
    double height(Piece.Table table, List<Piece.Cell> row, double width) {
        double highest = 0;
        for (int column = 0; column < row.size(); column++) {
            highest = Math.max(
                    highest,
                    fit.height(row.get(column).text(), size(table, row.get(column)), room(table, column, width)));
        }
        return highest + 2 * PADDING;
    }

    double headHeight(Piece.Table table, double width) {
        double highest = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            highest = Math.max(
                    highest,
                    fit.height(table.columns().get(column).head(), wider(table.size()), room(table, column, width)));
        }
        return highest + 2 * PADDING;
    }

    /** Bold letters are wider. */
    private static double size(Piece.Table table, Piece.Cell cell) {
        return cell.shade() == Piece.Shade.STRONG ? wider(table.size()) : table.size();
    }

    private static double wider(double size) {
        return size * 1.1;
    }

    /** Returns the width that text has in a column. */
    static double room(Piece.Table table, int column, double width) {
        double all = table.columns().stream().mapToDouble(Piece.Column::share).sum();
        return width * table.columns().get(column).share() / all - 2 * PADDING;
    }

    void draw(XSLFSlide slide, Piece.Table table, Rectangle2D place, einklang.i18n.Language language) {
        XSLFTable drawn =
                slide.createTable(table.rows().size() + 1, table.columns().size());
        for (int column = 0; column < table.columns().size(); column++) {
            drawn.setColumnWidth(column, room(table, column, place.getWidth()) + 2 * PADDING);
        }
        XSLFTableRow heads = drawn.getRows().get(0);
        double height = headHeight(table, place.getWidth());
        heads.setHeight(height);
        for (int column = 0; column < table.columns().size(); column++) {
            Piece.Column head = table.columns().get(column);
            head(heads.getCells().get(column), head, table.size(), language);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            XSLFTableRow row = drawn.getRows().get(at + 1);
            double needed = height(table, table.rows().get(at), place.getWidth());
            row.setHeight(needed);
            height += needed;
            for (int column = 0; column < table.columns().size(); column++) {
                cell(
                        row.getCells().get(column),
                        table.rows().get(at).get(column),
                        table.columns().get(column).align(),
                        table.size());
            }
        }
        drawn.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), height));
        Alternatives.name(drawn, table.name(), "");
    }

    private static void head(XSLFTableCell cell, Piece.Column column, double size, einklang.i18n.Language language) {
        XSLFTextRun run = begin(cell, column.align(), column.head(), language, size, true);
        Texts.accent(run);
        cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
        cell.setBorderProperties(TableCell.BorderEdge.bottom, Paints.line(Paints.accent(), 1.5));
    }

    private static void cell(XSLFTableCell cell, Piece.Cell content, Piece.Align align, double size) {
        boolean strong = content.shade() != Piece.Shade.NONE;
        XSLFTextRun run = begin(cell, align, content.text(), content.language(), size, strong);
        Color fill = FILLS.get(content.shade());
        if (fill != null) {
            cell.setFillColor(fill);
            boolean deep = content.shade() == Piece.Shade.HELP_3 || content.shade() == Piece.Shade.HARM_3;
            Texts.plain(run, Optional.of(deep ? Color.WHITE : DARK));
        } else {
            Texts.plain(run, Optional.empty());
        }
        cell.setVerticalAlignment(VerticalAlignment.TOP);
        cell.setBorderProperties(TableCell.BorderEdge.bottom, Paints.line(Paints.faint(), 0.75));
    }

    private static XSLFTextRun begin(
            XSLFTableCell cell,
            Piece.Align align,
            String text,
            einklang.i18n.Language language,
            double size,
            boolean strong) {
        cell.clearText();
        cell.setLeftInset(PADDING);
        cell.setRightInset(PADDING);
        cell.setTopInset(PADDING);
        cell.setBottomInset(PADDING);
        XSLFTextParagraph paragraph = Texts.paragraph(cell.addNewTextParagraph(), 0);
        paragraph.setTextAlign(
                switch (align) {
                    case LEFT -> TextParagraph.TextAlign.LEFT;
                    case RIGHT -> TextParagraph.TextAlign.RIGHT;
                    case CENTRE -> TextParagraph.TextAlign.CENTER;
                });
        return Texts.run(paragraph, text, language, size, strong);
    }
}
