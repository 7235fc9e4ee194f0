package einklang.report;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.FindingKind;
import einklang.plan.PlanFinding;
import einklang.plan.PlanFindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Says what should be pointed out about a plan: one sentence for each kind, which names the first few things. The pages
 * on measures and the report say it in the same words.
 */
public record FindingWords(Messages messages) {
    private static final int MOST_NAMED = 3;
    private static final Collection<FindingKind> ALL = EnumSet.complementOf(EnumSet.of(FindingKind.MISSING_TEXT));

    /** Returns the sentences of all kinds but missing texts, the most important first. */
    List<String> of(PlanFindings findings) {
        return of(findings, ALL);
    }

    /**
     * Returns the sentences of these kinds, the most important first; none for a kind of which nothing was found.
     *
     * @param kinds without {@link FindingKind#MISSING_TEXT}
     */
    public List<String> of(PlanFindings findings, Collection<FindingKind> kinds) {
        List<String> said = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<PlanFinding> found = kinds.contains(kind) ? findings.of(kind) : List.of();
            if (!found.isEmpty()) {
                said.add(sentence(kind, found));
            }
        }
        return said;
    }

    private String sentence(FindingKind kind, List<PlanFinding> found) {
        String key = "act.finding." + kind.name();
        return found.get(0) instanceof PlanFinding.AboutPlan about
                ? messages.plural(key, about.number())
                : messages.plural(key, found.size(), named(found));
    }

    private String named(List<PlanFinding> found) {
        List<String> names = found.stream().limit(MOST_NAMED).map(this::name).toList();
        int rest = found.size() - names.size();
        return rest == 0 ? messages.list(names) : messages.plural("act.finding.more", rest, String.join(", ", names));
    }

    private String name(PlanFinding finding) {
        if (finding instanceof PlanFinding.AboutGoal about) {
            return quoted(about.goal().title());
        } else if (finding instanceof PlanFinding.AboutMeasure about) {
            return quoted(about.measure().title());
        } else if (finding instanceof PlanFinding.AboutEffect about) {
            return messages.text(
                    "act.finding.effect",
                    quoted(about.measure().title()),
                    quoted(about.goal().title()),
                    new ReportWords(messages).signed(about.value()));
        } else if (finding instanceof PlanFinding.AboutIndicator about) {
            return quoted(about.indicator().name());
        }
        throw new IllegalArgumentException("finding: no name for " + finding.kind());
    }

    private String quoted(LocalText text) {
        return messages.quote(text.text(messages.language()));
    }
}
