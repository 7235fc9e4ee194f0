package einklang.plan;

import einklang.i18n.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the leadership commits itself to for a goal.
 *
 * @param goal key of the goal
 * @param amount exact and never negative; there unless the kind is {@link CommitmentKind#OTHER}
 * @param unit such as "EUR" or "Kč"; may be empty
 * @param text in words; there if there is no amount
 * @param by who commits, as typed; may be empty
 */
public record Commitment(
        String id,
        long version,
        String goal,
        CommitmentKind kind,
        Optional<BigDecimal> amount,
        String unit,
        LocalText text,
        String by,
        Optional<LocalDate> until)
        implements PlanItem {
    public Commitment {
        amount = amount.map(value -> PlanText.number("commitment " + id, value));
        unit = PlanText.line("commitment " + id, unit);
        text = PlanText.text("commitment " + id, text);
        by = PlanText.line("commitment " + id, by);
        if (amount.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("commitment " + id + ": found neither amount nor text, wanted one");
        }
        if (amount.isPresent() && amount.get().signum() < 0) {
            throw new IllegalArgumentException("commitment " + id + ": found " + amount.get() + ", wanted 0 or more");
        }
    }

    @Override
    public List<LocalText> texts() {
        return List.of(text);
    }
}
