package einklang.export.office;

import einklang.i18n.Language;
import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** Draws a figure that can be read from the last row, and what it counts below. */
final class FigurePainter {
    private static final double NUMBER = 60;
    private static final double SMALLEST = 28;
    private static final double STEP = 4;
    private static final double CAPTION = 16;

    private final Fit fit;

    FigurePainter(Fit fit) {
        this.fit = fit;
    }

    void draw(XSLFSlide slide, Piece.Figure figure, Rectangle2D place, Language language) {
        XSLFTextBox box = Texts.box(slide, place);
        double size = NUMBER;
        while (size > SMALLEST && fit.lines(figure.number(), size * Fit.BOLD, place.getWidth()) > 1) {
            size -= STEP;
        }
        Texts.accent(Texts.run(Texts.paragraph(box.addNewTextParagraph(), 0), figure.number(), language, size, true));
        int lines = Math.max(1, (int) ((place.getHeight() - size * Fit.LINE) / (CAPTION * Fit.LINE)));
        String caption = fit.cut(figure.caption(), CAPTION, place.getWidth(), lines);
        Texts.run(Texts.paragraph(box.addNewTextParagraph(), 0), caption, language, CAPTION, false);
    }
}
