package einklang.web.agree;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Goal;
import einklang.plan.PlanStore;
import einklang.web.plan.InPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What one person changed in a goal.
 *
 * @param by who and when
 * @param changes a line each, such as "Title: “A” → “B”"; for the first version one line that it began
 */
public record Revision(String by, List<String> changes) {
    public Revision {
        changes = List.copyOf(changes);
    }

    /** Returns the versions of a goal, newest first. */
    static List<Revision> of(InPlan in, String goal) {
        List<Revision> revisions = new ArrayList<>();
        List<PlanStore.Version> versions = in.services().plans().versions(in.workshopId(), goal);
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).item() instanceof Goal after) {
                List<String> changes = i > 0 && versions.get(i - 1).item() instanceof Goal before
                        ? new Difference(in.messages(), before, after).lines()
                        : List.of(in.messages()
                                .text("agree.revision.first", after.title().text(in.language())));
                revisions.add(new Revision(by(in, versions.get(i)), changes));
            }
        }
        Collections.reverse(revisions);
        return revisions;
    }

    private static String by(InPlan in, PlanStore.Version version) {
        String when = in.messages().dateTime(version.at(), in.in().workshop().timeZone());
        String name = in.name(version.actor());
        return name.isEmpty() ? when : when + "\u00a0· " + name;
    }

    private record Difference(Messages messages, Goal before, Goal after) {
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            texts(lines, "agree.goal.title", before.title(), after.title());
            texts(lines, "agree.goal.sentence", before.sentence(), after.sentence());
            texts(lines, "agree.goal.moment", before.moment(), after.moment());
            texts(lines, "agree.goal.contribution", before.contribution(), after.contribution());
            plain(lines, "agree.goal.weight", String.valueOf(before.weight()), String.valueOf(after.weight()));
            plain(lines, "agree.goal.horizon", horizon(before), horizon(after));
            named(lines, "agree.goal.themes", before.themes().equals(after.themes()));
            named(lines, "agree.goal.company", before.companyGoals().equals(after.companyGoals()));
            named(lines, "agree.goal.order", before.position() == after.position());
            return lines.isEmpty() ? List.of(messages.text("agree.revision.same")) : lines;
        }

        private String horizon(Goal goal) {
            return messages.text("agree.horizon." + goal.horizon().name().toLowerCase(Locale.ROOT));
        }

        private void texts(List<String> lines, String key, LocalText old, LocalText now) {
            for (Language language : Language.values()) {
                String label = language == messages.language()
                        ? messages.text(key)
                        : messages.text("plan.local.label", messages.text(key), language.ownName());
                String was = old.texts().getOrDefault(language, "");
                String is = now.texts().getOrDefault(language, "");
                if (!was.equals(is)) {
                    lines.add(messages.text("agree.revision.change", label, quoted(was), quoted(is)));
                }
            }
        }

        private String quoted(String words) {
            return words.isEmpty() ? messages.text("agree.revision.nothing") : messages.quote(words);
        }

        private void plain(List<String> lines, String key, String was, String is) {
            if (!was.equals(is)) {
                lines.add(messages.text("agree.revision.change", messages.text(key), was, is));
            }
        }

        private void named(List<String> lines, String key, boolean same) {
            if (!same) {
                lines.add(messages.text(key));
            }
        }
    }
}
