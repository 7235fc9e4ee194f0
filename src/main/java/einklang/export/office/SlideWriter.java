package einklang.export.office;

import einklang.i18n.Language;
import einklang.report.SlideRole;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Draws slides on the layouts of a template. What a layout offers and a slide does not use is taken off. */
final class SlideWriter {
    static final double AFTER_LINE = 9;

    private static final double NOTES = 12;
    private static final double TITLE_TOP = 30;
    private static final double TITLE_HEIGHT = 70;

    private final XMLSlideShow show;
    private final Layouts layouts;
    private final Language language;
    private final String footer;
    private final Date day;

    SlideWriter(XMLSlideShow show, Layouts layouts, Language language, String footer, Date day) {
        this.show = show;
        this.layouts = layouts;
        this.language = language;
        this.footer = footer;
        this.day = new Date(day.getTime());
    }

    /** Draws a slide behind those that are there and returns it. */
    XSLFSlide write(Slide slide) throws IOException {
        XSLFSlideLayout layout = layouts.of(slide.role());
        XSLFSlide drawn = show.createSlide(layout);
        Placeholders placeholders = Placeholders.on(drawn);
        Rectangle2D room = layouts.room(slide.role());
        XSLFTextShape title = placeholders.takeTitle().orElseGet(() -> titleBox(drawn, room));
        new Titles(layouts.fit(), language).fill(title, slide.titles());
        for (Slide.Placed placed : slide.parts()) {
            draw(drawn, slide.role(), placed.part(), within(room, placed), placeholders);
        }
        placeholders.removeUnused(drawn);
        if (slide.role() != SlideRole.COVER) {
            new Footer(layout, drawn, layouts.fit()).add(footer, language);
        }
        notes(drawn, slide.notes());
        return drawn;
    }

    /** A layout without a title gets one, so that every slide has its message. */
    private XSLFTextShape titleBox(XSLFSlide slide, Rectangle2D room) {
        XSLFTextShape box =
                Texts.box(slide, new Rectangle2D.Double(room.getX(), TITLE_TOP, room.getWidth(), TITLE_HEIGHT));
        box.setPlaceholder(Placeholder.TITLE);
        return box;
    }

    private static Rectangle2D within(Rectangle2D room, Slide.Placed placed) {
        return new Rectangle2D.Double(
                room.getX() + placed.left() * room.getWidth(),
                room.getY() + placed.top() * room.getHeight(),
                placed.width() * room.getWidth(),
                placed.height() * room.getHeight());
    }

    private void draw(XSLFSlide slide, SlideRole role, Piece part, Rectangle2D place, Placeholders placeholders)
            throws IOException {
        if (part instanceof Piece.Text text) {
            Optional<XSLFTextShape> body = role == SlideRole.COVER
                    ? placeholders.takeSubtitle()
                    : role == SlideRole.TEXT ? placeholders.takeBody() : Optional.empty();
            text(body.orElseGet(() -> Texts.box(slide, place)), text);
        } else if (part instanceof Piece.Table table) {
            new TablePainter(layouts.fit()).draw(slide, table, place, language);
        } else if (part instanceof Piece.Chart chart) {
            new ChartPainter(show, language, day).draw(slide, chart, place);
        } else if (part instanceof Piece.Figure figure) {
            new FigurePainter(layouts.fit()).draw(slide, figure, place, language);
        } else if (part instanceof Piece.Card card) {
            new CardPainter(layouts.fit()).draw(slide, card, place, language);
        }
    }

    private void text(XSLFTextShape shape, Piece.Text text) {
        shape.clearText();
        for (Piece.Line line : text.lines()) {
            XSLFTextParagraph paragraph = Texts.paragraph(shape.addNewTextParagraph(), AFTER_LINE);
            if (!line.lead().isEmpty()) {
                Texts.accent(Texts.run(paragraph, line.lead() + "  ", language, text.size(), true));
            }
            Texts.run(paragraph, line.text(), language, text.size(), false);
        }
    }

    private void notes(XSLFSlide slide, String hint) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                Texts.run(shape.addNewTextParagraph(), hint, language, NOTES, false);
            }
        }
    }
}
