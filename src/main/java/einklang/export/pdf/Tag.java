package einklang.export.pdf;

import einklang.i18n.Language;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a document. Words go in as text and never as mark-up, so nothing that people wrote can become any. */
final class Tag {
    private final Element element;

    private Tag(Element element) {
        this.element = element;
    }

    /** Returns the root of a new document. */
    static Tag html() {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElement("html");
            document.appendChild(root);
            return new Tag(root);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java makes documents", impossible);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** Adds an element at the end and returns it. */
    Tag add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Tag(child);
    }

    /** Adds an element of a class of the style sheet and returns it. */
    Tag add(String name, String look) {
        return add(name).with("class", look);
    }

    /** Adds words at the end and returns this element. */
    Tag text(String words) {
        element.appendChild(document().createTextNode(Lettering.shown(words)));
        return this;
    }

    Tag with(String attribute, String value) {
        element.setAttribute(attribute, Lettering.shown(value));
        return this;
    }

    /** Marks the language of the words inside where it is another one than around. */
    Tag in(Optional<Language> language) {
        language.ifPresent(other -> with("lang", other.code()));
        return this;
    }

    /**
     * Adds a drawing, with what it says for those who do not see it.
     *
     * @param size of the box in millimetres that it fills as far as its shape allows
     */
    Tag picture(Element svg, Size size, String alternative) {
        Element copy = (Element) document().importNode(svg, true);
        element.appendChild(copy);
        copy.setAttribute("alt", Lettering.shown(alternative));
        copy.setAttribute("width", size.width() + "mm");
        copy.setAttribute("height", size.height() + "mm");
        return this;
    }
}
