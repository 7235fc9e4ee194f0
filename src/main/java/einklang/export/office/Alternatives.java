package einklang.export.office;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names shapes and describes them for those who do not see them. */
final class Alternatives {
    private Alternatives() {}

    /** Gives a shape a name, and a description if there is something to describe. */
    static void name(XSLFShape shape, String name, String description) {
        name(properties(shape), name, description);
    }

    /** Does the same for the chart that was added last: POI does not list it among the shapes. */
    static void nameChart(XSLFSlide slide, String name, String description) {
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        CTGraphicalObjectFrame frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
        name(frame.getNvGraphicFramePr().getCNvPr(), name, description);
    }

    private static void name(CTNonVisualDrawingProps properties, String name, String description) {
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
