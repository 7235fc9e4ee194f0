package einklang.web.publish;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Commitment;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was agreed, for those who did not write it: in the reader's language, without who sees to what.
 *
 * @param measures whether measures are shown
 * @param commitments whether commitments are shown
 */
public record GoalsView(Plan plan, boolean measures, boolean commitments, Messages messages) {
    /** How far measures are, what is done first. */
    private static final List<MeasureStatus> ORDER =
            List.of(MeasureStatus.DONE, MeasureStatus.RUNNING, MeasureStatus.PLANNED, MeasureStatus.STOPPED);

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Returns a text in the reader's language, or marked with the one it is in. */
    public LocalText.Shown shown(LocalText text) {
        return text.in(messages.language());
    }

    /** Returns the language of a text that is not in the reader's, else the empty text. */
    public String foreign(LocalText text) {
        LocalText.Shown shown = shown(text);
        return shown.language() == messages.language() ? "" : shown.language().code();
    }

    /** Returns a text in quotation marks of its own language. */
    public String quoted(LocalText text) {
        LocalText.Shown shown = shown(text);
        return Messages.of(shown.language()).quote(shown.text());
    }

    /** Returns the measures, what is done first. */
    public List<Measure> shownMeasures() {
        return plan.measures().stream()
                .sorted(Comparator.comparing(measure -> ORDER.indexOf(measure.status())))
                .toList();
    }

    /** Returns "8 of 14 done". */
    public String doneOf() {
        long done = plan.measures().stream()
                .filter(measure -> measure.status() == MeasureStatus.DONE)
                .count();
        return text("publish.measures.done", done, plan.measures().size());
    }

    public String status(Measure measure) {
        return text("publish.status." + measure.status().name());
    }

    /** Returns the goals that the measure helps, in the order of the plan. */
    public List<LocalText> helps(Measure measure) {
        return plan.goals().stream()
                .filter(goal -> plan.findEffect(measure.id(), goal.id())
                        .filter(effect -> effect.value() > 0)
                        .isPresent())
                .map(Goal::title)
                .toList();
    }

    public List<Commitment> commitmentsOf(Goal goal) {
        return commitments ? plan.commitmentsOf(goal) : List.of();
    }

    /** Returns what a commitment gives, with by whom and until when; its own words stand beside it. */
    public String given(Commitment commitment) {
        String kind = text("publish.commitment." + commitment.kind().name());
        Stream<String> amount = commitment.amount().stream().map(value -> amount(value, commitment.unit()));
        Stream<String> until = commitment.until().stream().map(day -> text("publish.until", messages.date(day)));
        return kind
                + Stream.of(amount, Stream.of(commitment.by()), until)
                        .flatMap(parts -> parts)
                        .filter(part -> !part.isBlank())
                        .reduce((one, other) -> one + ", " + other)
                        .map(parts -> ": " + parts)
                        .orElse("");
    }

    private String amount(BigDecimal value, String unit) {
        String number = messages.number(
                value.doubleValue(),
                Math.max(0, Math.min(2, value.stripTrailingZeros().scale())));
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    public String horizon(Goal goal) {
        return text("publish.horizon." + goal.horizon().name());
    }
}
