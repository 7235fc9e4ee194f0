package einklang.export.office;

import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Colours of the theme, whichever that is, and the fixed ones that say help and harm. */
final class Paints {
    private static final int SOLID = 100_000;
    private static final int FAINT = 25_000;

    private Paints() {}

    static XDDFSolidFillProperties accent() {
        return scheme(STSchemeColorVal.ACCENT_1, SOLID);
    }

    static XDDFSolidFillProperties other() {
        return scheme(STSchemeColorVal.ACCENT_2, SOLID);
    }

    static XDDFSolidFillProperties text() {
        return scheme(STSchemeColorVal.TX_1, SOLID);
    }

    /** Decoration only. */
    static XDDFSolidFillProperties faint() {
        return scheme(STSchemeColorVal.TX_1, FAINT);
    }

    static XDDFLineProperties line(XDDFSolidFillProperties paint, double width) {
        XDDFLineProperties line = new XDDFLineProperties(paint);
        line.setWidth(width);
        return line;
    }

    private static XDDFSolidFillProperties scheme(STSchemeColorVal.Enum name, int alpha) {
        XDDFSolidFillProperties paint = new XDDFSolidFillProperties();
        scheme(paint.getXmlObject(), name, alpha);
        return paint;
    }

    private static void scheme(CTSolidColorFillProperties fill, STSchemeColorVal.Enum name, int alpha) {
        CTSchemeColor colour = fill.addNewSchemeClr();
        colour.setVal(name);
        if (alpha < SOLID) {
            colour.addNewAlpha().setVal(alpha);
        }
    }

    /** Paints a run of text in a colour of the theme. */
    static void run(
            org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties run, STSchemeColorVal.Enum name) {
        if (run.isSetSolidFill()) {
            run.unsetSolidFill();
        }
        scheme(run.addNewSolidFill(), name, SOLID);
    }
}
