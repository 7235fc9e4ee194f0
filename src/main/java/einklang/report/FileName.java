package einklang.report;

import java.text.Normalizer;
import java.util.Map;

/** Names of files that sort by day, then by workshop, and that every file system takes. */
public final class FileName {
    private static final int LONGEST_TITLE = 40;
    private static final Map<String, String> SPELT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss");

    private FileName() {}

    /**
     * Returns a name such as "2026-11-22_Kundenservice_management_de.pptx", in ASCII; without an audience for a report as a
     * whole, without a title if it has no Latin letter and no digit.
     */
    public static String of(Report report, String format) {
        return of(report, "", format);
    }

    /** Returns a name with the name of a thing in it, such as "2026-11-22_Kundenservice_piles-q1_staff_de.svg". */
    public static String of(Report report, String thing, String format) {
        StringBuilder name = new StringBuilder(report.cover().date().toString());
        append(name, slug(report.cover().title()));
        append(name, slug(thing));
        append(name, report.audience().map(Audience::path).orElse(""));
        append(name, report.language().code());
        return name.append('.').append(format).toString();
    }

    private static void append(StringBuilder name, String part) {
        if (!part.isEmpty()) {
            name.append('_').append(part);
        }
    }

    private static String slug(String title) {
        String spelt = Normalizer.normalize(title, Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : SPELT.entrySet()) {
            spelt = spelt.replace(letter.getKey(), letter.getValue());
        }
        String plain = Normalizer.normalize(spelt, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(LONGEST_TITLE, plain.length())).replaceAll("-$", "");
    }
}
