package einklang.export.office;

import einklang.i18n.Language;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Puts a message into a title: the longest wording that fits the place at the size of the template, or a bit smaller. */
record Titles(Fit fit, Language language) {
    private static final double SMALLEST = 20;
    private static final double STEP = 2;
    private static final double HEADLINES_ARE_WIDER = 1.06;

    void fill(XSLFTextShape shape, List<String> wordings) {
        shape.clearText();
        XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
        run.getRPr(true).setLang(Texts.code(language));
        double usual = run.getFontSize() == null ? SMALLEST : run.getFontSize();
        Rectangle2D place = shape.getAnchor();
        double width = Math.max(1, place.getWidth() - shape.getLeftInset() - shape.getRightInset());
        double height = place.getHeight() - shape.getTopInset() - shape.getBottomInset();
        List<String> bound =
                wordings.stream().map(wording -> Bound.text(wording, language)).toList();
        for (String wording : bound) {
            for (double size = begin(wording, usual, width); size >= Math.min(usual, SMALLEST); size -= STEP) {
                if (fit.height(wording, size * HEADLINES_ARE_WIDER, width) <= height) {
                    put(run, wording, size, usual);
                    return;
                }
            }
        }
        double size = Math.min(usual, SMALLEST);
        int lines = Math.max(1, (int) (height / (size * HEADLINES_ARE_WIDER * Fit.LINE)));
        String shortest = bound.get(bound.size() - 1);
        put(run, fit.cut(shortest, size * HEADLINES_ARE_WIDER, width, lines), size, usual);
    }

    /** A bit smaller where that saves a line: a last line of a single word looks like a mistake. */
    private double begin(String wording, double usual, double width) {
        double smaller = usual - STEP;
        boolean saves = smaller >= SMALLEST
                && fit.lines(wording, smaller * HEADLINES_ARE_WIDER, width)
                        < fit.lines(wording, usual * HEADLINES_ARE_WIDER, width);
        return saves ? smaller : usual;
    }

    private static void put(XSLFTextRun run, String wording, double size, double usual) {
        run.setText(Clean.text(wording));
        if (size < usual) {
            run.setFontSize(size);
        }
    }
}
