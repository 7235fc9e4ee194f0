package einklang.export.office;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names shapes and describes them for those who do not see them. */
final class Alternatives {
    private Alternatives() {}

    /** Gives a shape a name, and a description if there is something to describe. */
    static void name(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = properties(shape);
        properties.setName(Clean.text(name));
        String described = Clean.text(description.isEmpty() ? name : description);
        properties.setDescr(described);
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        Object xml = shape.getXmlObject();
        if (xml instanceof CTGraphicalObjectFrame frame) {
            return frame.getNvGraphicFramePr().getCNvPr();
        } else if (xml instanceof CTPicture picture) {
            return picture.getNvPicPr().getCNvPr();
        } else if (xml instanceof CTShape drawn) {
            return drawn.getNvSpPr().getCNvPr();
        }
        throw new IllegalArgumentException("alternative text: no place for it in " + shape.getClass());
    }
}
