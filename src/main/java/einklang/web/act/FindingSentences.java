package einklang.web.act;

import einklang.i18n.Messages;
import einklang.plan.FindingKind;
import einklang.plan.PlanFinding;
import einklang.plan.PlanFindings;
import einklang.web.plan.InPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what is pointed out about a plan: one sentence for each kind, which names the first few things. */
final class FindingSentences {
    private static final int MOST_NAMED = 3;

    private final Messages messages;
    private final ActWords words;

    private FindingSentences(Messages messages) {
        this.messages = messages;
        this.words = new ActWords(messages);
    }

    /** Returns the sentences of these kinds, the most important first; of missing texts nothing is said here. */
    static List<String> of(InPlan in, Collection<FindingKind> kinds) {
        LocalDate today = LocalDate.ofInstant(in.now(), in.in().workshop().timeZone());
        PlanFindings findings = PlanFindings.of(in.plan(), in.in().workshop().languages(), today);
        FindingSentences sentences = new FindingSentences(in.messages());
        List<String> said = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<PlanFinding> found = kinds.contains(kind) ? findings.of(kind) : List.of();
            if (!found.isEmpty()) {
                said.add(sentences.sentence(kind, found));
            }
        }
        return said;
    }

    private String sentence(FindingKind kind, List<PlanFinding> found) {
        return messages.plural("act.finding." + kind.name(), found.size(), named(found));
    }

    private String named(List<PlanFinding> found) {
        List<String> names = found.stream().limit(MOST_NAMED).map(this::name).toList();
        int rest = found.size() - names.size();
        return rest == 0 ? messages.list(names) : messages.plural("act.finding.more", rest, String.join(", ", names));
    }

    private String name(PlanFinding finding) {
        if (finding instanceof PlanFinding.AboutGoal about) {
            return messages.quote(words.text(about.goal().title()));
        } else if (finding instanceof PlanFinding.AboutMeasure about) {
            return messages.quote(words.text(about.measure().title()));
        } else if (finding instanceof PlanFinding.AboutEffect about) {
            return messages.text(
                    "act.finding.effect",
                    messages.quote(words.text(about.measure().title())),
                    messages.quote(words.text(about.goal().title())),
                    words.signed(about.value()));
        } else if (finding instanceof PlanFinding.AboutIndicator about) {
            return messages.quote(words.text(about.indicator().name()));
        }
        throw new IllegalArgumentException("finding: no name for " + finding.kind());
    }
}
