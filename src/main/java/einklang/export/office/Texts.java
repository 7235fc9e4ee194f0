package einklang.export.office;

import einklang.i18n.Language;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Writes runs of text, each with its language, so that spelling is checked and read aloud in the right one. */
final class Texts {
    private Texts() {}

    /** Makes an empty box of text without inner margins. */
    static XSLFTextBox box(XSLFSlide slide, Rectangle2D place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        box.setTextAutofit(TextShape.TextAutofit.NONE);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.clearText();
        return box;
    }

    /** Begins a paragraph without a bullet and with some room below. */
    static XSLFTextParagraph paragraph(XSLFTextParagraph paragraph, double below) {
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(-below);
        paragraph.setLineSpacing(100.0);
        paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
        return paragraph;
    }

    static XSLFTextRun run(XSLFTextParagraph paragraph, String text, Language language, double size, boolean strong) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Clean.text(text));
        run.setFontSize(size);
        if (strong) {
            run.setBold(true);
        }
        run.getRPr(true).setLang(code(language));
        return run;
    }

    static XSLFTextRun accent(XSLFTextRun run) {
        Paints.run(run.getRPr(true), STSchemeColorVal.ACCENT_1);
        return run;
    }

    static void plain(XSLFTextRun run, Optional<Color> colour) {
        if (colour.isPresent()) {
            run.setFontColor(colour.get());
        } else {
            Paints.run(run.getRPr(true), STSchemeColorVal.TX_1);
        }
    }

    static String code(Language language) {
        return switch (language) {
            case DE -> "de-DE";
            case EN -> "en-GB";
            case CS -> "cs-CZ";
        };
    }
}
