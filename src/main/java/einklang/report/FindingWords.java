package einklang.report;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.FindingKind;
import einklang.plan.PlanFinding;
import einklang.plan.PlanFindings;
import java.util.List;

/** Says what should be pointed out about a plan, one sentence a finding. */
record FindingWords(Messages messages) {
    List<String> of(PlanFindings findings) {
        return findings.all().stream()
                .filter(finding -> finding.kind() != FindingKind.MISSING_TEXT)
                .map(this::sentence)
                .toList();
    }

    private String sentence(PlanFinding finding) {
        String key = "report.finding." + finding.kind().name();
        if (finding instanceof PlanFinding.AboutPlan about) {
            return messages.text(key, about.number());
        } else if (finding instanceof PlanFinding.AboutGoal about) {
            return messages.text(key, name(about.goal().title()));
        } else if (finding instanceof PlanFinding.AboutMeasure about) {
            return messages.text(key, name(about.measure().title()));
        } else if (finding instanceof PlanFinding.AboutEffect about) {
            return messages.text(
                    key, name(about.measure().title()), name(about.goal().title()));
        } else if (finding instanceof PlanFinding.AboutIndicator about) {
            return messages.text(key, name(about.indicator().name()));
        }
        throw new IllegalArgumentException("finding: no words for " + finding.kind());
    }

    private String name(LocalText text) {
        return messages.quote(text.text(messages.language()));
    }
}
