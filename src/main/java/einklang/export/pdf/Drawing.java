package einklang.export.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Drawings as elements of a document. */
final class Drawing {
    private Drawing() {}

    /** Returns the root of a drawing that was checked when it came in; knows no DTD and no entity. */
    static Element parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            letter(root);
            return root;
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("drawing: cannot be read", broken);
        }
    }

    /** The printer of drawings takes the start of a line for its left end in either direction. */
    private static void hold(Element text) {
        if (text.getAttribute("direction").equals("rtl")) {
            String end = text.getAttribute("text-anchor");
            if (!end.equals("middle")) {
                text.setAttribute("text-anchor", end.equals("end") ? "start" : "end");
            }
        }
    }

    /** Words in a drawing are printed by the same letters as all others. */
    private static void letter(Node node) {
        if (node instanceof Element text) {
            hold(text);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(Lettering.shown(child.getNodeValue()));
            } else {
                letter(child);
            }
        }
    }
}
