package einklang.export.office;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws a card: a rule in the accent colour, a heading, a remark, and paragraphs below. */
final class CardPainter {
    private static final double RULE = 1.5;
    private static final double ABOVE = 8;
    private static final double AFTER_HEAD = 4;
    private static final double BETWEEN = 6;
    private static final double HEAD = 1.17;

    private final Fit fit;

    CardPainter(Fit fit) {
        this.fit = fit;
    }

    /** Returns the height of the rule, the heading and the remark. */
    double headHeight(Piece.Card card, double width) {
        double size = card.size() * HEAD;
        double remark = card.remark().isEmpty() ? 0 : fit.height(card.remark(), card.size(), width) + AFTER_HEAD;
        return RULE + ABOVE + fit.height(card.heading().text(), size * Fit.BOLD, width) + AFTER_HEAD + remark;
    }

    /** Returns the height of a paragraph with the room below it. */
    double height(Piece.Paragraph paragraph, double size, double width) {
        return fit.height(paragraph.text(), size * Fit.PARTLY_BOLD, width) + BETWEEN;
    }

    void draw(XSLFSlide slide, Piece.Card card, Rectangle2D place, einklang.i18n.Language language) {
        rule(slide, place);
        Rectangle2D below = new Rectangle2D.Double(
                place.getX(), place.getY() + RULE + ABOVE, place.getWidth(), place.getHeight() - RULE - ABOVE);
        XSLFTextBox box = Texts.box(slide, below);
        double size = card.size();
        XSLFTextParagraph head = Texts.paragraph(box.addNewTextParagraph(), AFTER_HEAD);
        Texts.run(head, card.heading().text(), card.heading().language(), size * HEAD, true);
        if (!card.remark().isEmpty()) {
            XSLFTextParagraph remark = Texts.paragraph(box.addNewTextParagraph(), AFTER_HEAD);
            Texts.accent(Texts.run(remark, card.remark(), language, size, false));
        }
        for (Piece.Paragraph paragraph : card.paragraphs()) {
            XSLFTextParagraph drawn = Texts.paragraph(box.addNewTextParagraph(), BETWEEN);
            for (Piece.Words words : paragraph.words()) {
                Texts.run(drawn, words.text(), words.language(), size, words.strong());
            }
        }
    }

    /** Decoration: nothing to be read aloud. */
    private static void rule(XSLFSlide slide, Rectangle2D place) {
        XSLFAutoShape rule = slide.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), RULE));
        CTShape xml = (CTShape) rule.getXmlObject();
        xml.getSpPr().addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.ACCENT_1);
        xml.getSpPr().addNewLn().addNewNoFill();
    }
}
