package einklang.export.office;

import javax.xml.transform.TransformerFactory;

/** How POI turns the parts of a file into XML. */
final class Transformers {
    private static final String CHOICE = "javax.xml.transform.TransformerFactory";

    private Transformers() {}

    /**
     * Names the JDK's own transformer, unless somebody chose another. Without a choice the JDK looks through every jar for
     * one, and POI asks for a new one for each part of a file: that was two thirds of the time of a large deck.
     */
    static void settle() {
        if (System.getProperty(CHOICE) == null) {
            System.setProperty(
                    CHOICE, TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }
}
