package einklang.export.office;

import einklang.chart.TextWidth;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Slides as somebody else's program finds them, and what is wrong with them. */
public final class DeckReader {
    private static final double SLACK = 1;
    /** Letters of Arial against the table of the widest font. */
    private static final double ARIAL = 0.88;

    private final XMLSlideShow show;
    private final List<String> problems = new ArrayList<>();

    public DeckReader(byte[] file) {
        try {
            show = new XMLSlideShow(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public XMLSlideShow show() {
        return show;
    }

    /** Returns the titles with usual blanks in place of those that keep words together. */
    public List<String> titles() {
        return show.getSlides().stream()
                .map(DeckReader::title)
                .map(title -> title.replace('\u00a0', ' '))
                .toList();
    }

    /** The title of a cover is one of its own kind. */
    private static String title(XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE) {
                return shape.getText();
            }
        }
        return "";
    }

    public List<String> notes() {
        return show.getSlides().stream().map(DeckReader::notes).toList();
    }

    private static String notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        StringBuilder said = new StringBuilder();
        if (notes != null) {
            for (XSLFTextShape shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    said.append(shape.getText());
                }
            }
        }
        return said.toString();
    }

    public List<XSLFChart> charts() {
        return frames().stream()
                .filter(XSLFGraphicFrame::hasChart)
                .map(XSLFGraphicFrame::getChart)
                .toList();
    }

    public List<XSLFTable> tables() {
        return frames().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    private List<XSLFGraphicFrame> frames() {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(XSLFGraphicFrame.class::cast)
                .toList();
    }

    /** Returns what is wrong, with the number of the slide. */
    public List<String> problems() {
        problems.clear();
        for (XSLFSlide slide : show.getSlides()) {
            String at = "slide " + slide.getSlideNumber() + ": ";
            require(!title(slide).isBlank(), at + "no title");
            require(!notes(slide).isBlank(), at + "no notes");
            slide.getShapes().forEach(shape -> look(at, shape));
        }
        return List.copyOf(problems);
    }

    private void require(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    private void look(String at, XSLFShape shape) {
        Rectangle2D place = shape.getAnchor();
        Dimension page = show.getPageSize();
        boolean inside = place.getX() >= -SLACK
                && place.getY() >= -SLACK
                && place.getMaxX() <= page.getWidth() + SLACK
                && place.getMaxY() <= page.getHeight() + SLACK;
        require(inside, at + shape.getShapeName() + " lies outside: " + place);
        if (shape instanceof XSLFTextShape text) {
            text(at, text);
        } else if (shape instanceof XSLFGraphicFrame frame) {
            String description = ((CTGraphicalObjectFrame) frame.getXmlObject())
                    .getNvGraphicFramePr()
                    .getCNvPr()
                    .getDescr();
            require(description != null && !description.isBlank(), at + "no description of " + shape.getShapeName());
        }
        if (shape instanceof XSLFTable table) {
            rows(at, table);
        }
    }

    private void text(String at, XSLFTextShape shape) {
        Placeholder type = shape.getTextType();
        if (type != null) {
            require(!shape.getText().isBlank(), at + "empty placeholder " + type);
        }
        if (!shape.getText().isBlank() && type != Placeholder.FOOTER && type != Placeholder.SLIDE_NUMBER) {
            double needed = height(shape, shape.getAnchor().getWidth() - shape.getLeftInset() - shape.getRightInset());
            double room = shape.getAnchor().getHeight() - shape.getTopInset() - shape.getBottomInset();
            require(needed <= room + SLACK, at + "text of " + needed + " in a box of " + room + ": " + shape.getText());
        }
    }

    private static double height(XSLFTextShape shape, double width) {
        double height = 0;
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            double size = paragraph.getTextRuns().stream()
                    .mapToDouble(run -> run.getFontSize() == null ? 18 : run.getFontSize())
                    .max()
                    .orElse(0);
            int lines = TextWidth.wrap(paragraph.getText(), Math.max(1, width / (size * ARIAL)), 1_000)
                    .size();
            height += Math.max(1, lines) * size * 1.17;
        }
        return height;
    }

    /** Rows grow with their text in every program: what they need counts, not what they say. */
    private void rows(String at, XSLFTable table) {
        double needed = 0;
        for (XSLFTableRow row : table.getRows()) {
            double highest = row.getHeight();
            for (int column = 0; column < row.getCells().size(); column++) {
                highest = Math.max(highest, height(row.getCells().get(column), table.getColumnWidth(column) - 8) + 8);
            }
            needed += highest;
        }
        double bottom = table.getAnchor().getY() + needed;
        require(bottom <= show.getPageSize().getHeight(), at + "table " + table.getShapeName() + " ends at " + bottom);
    }
}
