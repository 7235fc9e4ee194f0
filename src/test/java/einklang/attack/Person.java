package einklang.attack;

import einklang.i18n.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One respondent of a planted workshop.
 *
 * @param door "a" or "l": the link that was followed
 * @param besides whether the sentences may stand under "leadership"
 * @param sentences word for word, at most three
 */
record Person(
        String door,
        boolean leads,
        boolean besides,
        Language language,
        String team,
        boolean senseOnly,
        List<String> sentences) {
    static Person saying(String... sentences) {
        return new Person("a", false, false, Language.DE, "", false, List.of(sentences));
    }

    Person bySense() {
        return new Person(door, leads, besides, language, team, true, sentences);
    }

    Person in(Language spoken) {
        return new Person(door, leads, besides, spoken, team, senseOnly, sentences);
    }

    Person of(String wanted) {
        return new Person(door, leads, besides, language, wanted, senseOnly, sentences);
    }

    /** Followed the leaders' link. */
    Person byLeadersLink(boolean ticked) {
        return new Person("l", false, ticked, language, team, senseOnly, sentences);
    }

    /** Said "I lead people here" on the common link. */
    Person leading(boolean ticked) {
        return new Person("a", true, ticked, language, team, senseOnly, sentences);
    }

    /** Returns the fields that the person fills in. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            fields.put("s-1-" + (i + 1), sentences.get(i));
            if (senseOnly) {
                fields.put("o-1-" + (i + 1), "1");
            }
        }
        if (leads) {
            fields.put("leads", "1");
        }
        if (besides) {
            fields.put("beside", "1");
        }
        fields.put("clarity", "4");
        return fields;
    }
}
