package einklang.plan;

import einklang.i18n.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure that tells whether a goal is reached.
 *
 * @param goal key of the goal
 * @param position order in lists, ties by id
 * @param name at most {@value PlanText#LONGEST_TITLE} code points a language, in at least one language
 * @param unit as typed, such as "%" or "min"; may be empty
 * @param baseline exact value at the start
 * @param target exact value wanted
 * @param targetOn the day on which the target is wanted
 * @param ready the ready indicator of the catalogue that it was taken from
 */
public record Indicator(
        String id,
        long version,
        String goal,
        int position,
        LocalText name,
        Scope scope,
        String unit,
        Direction direction,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<LocalDate> targetOn,
        Optional<String> ready)
        implements Positioned {
    public Indicator {
        name = PlanText.title("indicator " + id, name);
        baseline = baseline.map(value -> PlanText.number("indicator " + id, value));
        target = target.map(value -> PlanText.number("indicator " + id, value));
        unit = PlanText.line("indicator " + id, unit);
    }

    @Override
    public Indicator withPosition(int position) {
        return new Indicator(
                id, version, goal, position, name, scope, unit, direction, baseline, target, targetOn, ready);
    }

    @Override
    public List<LocalText> texts() {
        return List.of(name);
    }
}
