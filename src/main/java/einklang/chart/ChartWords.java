package einklang.chart;

import java.util.regex.Pattern;

/**
 * The words about a picture as a whole, in the reader's language.
 *
 * @param id a letter, then letters, digits and hyphens; unlike that of any other picture of the page
 * @param name what the picture shows, in a few words; its accessible name and the caption of its table
 * @param description what one can see in it, in a sentence or two
 * @param nothing the sentence that stands there if there is no data
 */
public record ChartWords(String id, String name, String description, String nothing) {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    public ChartWords {
        Guard.that(ID.matcher(id).matches(), "id of a picture", id, "a letter, then letters, digits and hyphens");
        Guard.that(!XmlText.clean(name).isEmpty(), "name of a picture", name, "some words");
        Guard.that(!XmlText.clean(nothing).isEmpty(), "sentence for no data", nothing, "some words");
    }

    ChartWords withId(String other) {
        return new ChartWords(other, name, description, nothing);
    }
}
