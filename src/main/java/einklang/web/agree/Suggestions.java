package einklang.web.agree;

import einklang.catalogue.CatalogueMoment;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import java.util.List;

/**
 * Ready answers to "how do I notice it in the next conversation?" for the piles that a goal comes from.
 *
 * @param moments in the order of the catalogue; empty for a goal that comes from no pile of a known goal
 */
public record Suggestions(List<LocalText> moments, List<Language> languages) {
    private static final int MOST = 6;

    /** @param fields of the goal: its ticked piles decide */
    static Suggestions of(InPlan in, Fields fields) {
        Piles piles = Piles.of(in);
        List<LocalText> moments = fields.all("theme").stream()
                .flatMap(lineage -> piles.find(lineage).stream())
                .flatMap(theme -> theme.theme().concepts().stream())
                .distinct()
                .flatMap(concept -> in.services().catalogue().momentsFor(concept).stream())
                .map(CatalogueMoment::text)
                .limit(MOST)
                .toList();
        return new Suggestions(moments, in.in().workshop().languages());
    }

    /** Puts the wanted suggestion into the fields; tells whether there was one. */
    boolean take(Fields fields) {
        String wanted = fields.value("suggestion");
        if (!wanted.matches("[0-9]{1,2}") || Integer.parseInt(wanted) >= moments.size()) {
            return false;
        }
        LocalText moment = moments.get(Integer.parseInt(wanted));
        languages.forEach(language ->
                fields.with(Fields.name("moment", language), moment.texts().getOrDefault(language, "")));
        return true;
    }
}
