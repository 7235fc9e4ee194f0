package einklang.export.office;

import einklang.i18n.Language;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Title and number at the foot of a slide, where its layout has places for them. */
final class Footer {
    private static final String FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    /** Letters of a footer are rarely larger. */
    private static final double SIZE = 12;

    private final XSLFSlideLayout layout;
    private final XSLFSlide slide;
    private final Fit fit;

    Footer(XSLFSlideLayout layout, XSLFSlide slide, Fit fit) {
        this.layout = layout;
        this.slide = slide;
        this.fit = fit;
    }

    void add(String text, Language language) {
        for (XSLFShape shape : layout.getShapes()) {
            if (shape instanceof XSLFTextShape placeholder && placeholder.getTextType() == Placeholder.FOOTER) {
                CTTextParagraph paragraph = begin(placeholder);
                var run = paragraph.addNewR();
                run.addNewRPr().setLang(Texts.code(language));
                double width =
                        placeholder.getAnchor().getWidth() - placeholder.getLeftInset() - placeholder.getRightInset();
                run.setT(fit.cut(text, SIZE, Math.max(SIZE, width), 1));
            } else if (shape instanceof XSLFTextShape number && number.getTextType() == Placeholder.SLIDE_NUMBER) {
                CTTextField field = begin(number).addNewFld();
                field.setId(FIELD);
                field.setType("slidenum");
                field.addNewRPr().setLang(Texts.code(language));
                field.setT(Integer.toString(slide.getSlideNumber()));
            }
        }
    }

    private CTTextParagraph begin(XSLFTextShape of) {
        CTShape origin = (CTShape) of.getXmlObject();
        CTShape copy = slide.getXmlObject().getCSld().getSpTree().addNewSp();
        CTPlaceholder placeholder = origin.getNvSpPr().getNvPr().getPh();
        var properties = copy.addNewNvSpPr();
        var named = properties.addNewCNvPr();
        named.setId(nextId());
        named.setName(origin.getNvSpPr().getCNvPr().getName());
        properties.addNewCNvSpPr();
        properties.addNewNvPr().setPh((CTPlaceholder) placeholder.copy());
        copy.addNewSpPr();
        var body = copy.addNewTxBody();
        body.addNewBodyPr();
        body.addNewLstStyle();
        return body.addNewP();
    }

    private long nextId() {
        long largest = 1;
        for (XSLFShape shape : slide.getShapes()) {
            largest = Math.max(largest, shape.getShapeId());
        }
        // The shapes that the footer adds are not among those that POI has listed.
        return largest + 1 + slide.getXmlObject().getCSld().getSpTree().sizeOfSpArray();
    }
}
