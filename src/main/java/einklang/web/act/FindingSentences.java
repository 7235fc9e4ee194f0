package einklang.web.act;

import einklang.plan.FindingKind;
import einklang.plan.PlanFindings;
import einklang.report.FindingWords;
import einklang.web.plan.InPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is pointed out about the plan of a workshop, in the words that the report has for it. */
final class FindingSentences {
    private FindingSentences() {}

    /** Returns the sentences of these kinds, the most important first; of missing texts nothing is said here. */
    static List<String> of(InPlan in, Collection<FindingKind> kinds) {
        LocalDate today = LocalDate.ofInstant(in.now(), in.in().workshop().timeZone());
        PlanFindings findings = PlanFindings.of(in.plan(), in.in().workshop().languages(), today);
        return new FindingWords(in.messages()).of(findings, kinds);
    }
}
