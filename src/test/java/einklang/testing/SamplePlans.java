package einklang.testing;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.Commitment;
import einklang.plan.CommitmentKind;
import einklang.plan.CompanyGoal;
import einklang.plan.Direction;
import einklang.plan.Effect;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.NonGoal;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.plan.TradeOff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Things of a plan for tests, all of them new. */
public final class SamplePlans {
    private static final LocalText NONE = new LocalText(Map.of());

    private SamplePlans() {}

    /** One thing of each kind, full to the brim; their keys are c, g, n, t, m, the effect's, i, k, r. */
    public static List<PlanItem> everyKind() {
        return List.of(
                new CompanyGoal("c", 0, 1, LocalText.of("Wachsen", "Grow", "Růst")),
                new Goal(
                        "g",
                        0,
                        1,
                        LocalText.of("Schnell", "Fast", "Rychle"),
                        LocalText.of("Antwort am selben Tag", "Answer on the same day", "Odpověď týž den"),
                        LocalText.of("Niemand fragt nach", "", "Nikdo se neptá"),
                        5,
                        Horizon.SIX_MONTHS,
                        Set.of("lineage-1", "lineage-2"),
                        Set.of("c"),
                        LocalText.of(Language.CS, "Zákazníci zůstanou")),
                new NonGoal(
                        "n", 0, 1, LocalText.of("Billig", "Cheap", ""), LocalText.of("Nie", "", ""), Optional.of("l3")),
                new TradeOff(
                        "t",
                        0,
                        1,
                        LocalText.of("Qualität", "Quality", "Kvalita"),
                        LocalText.of("Tempo", "Speed", "Rychlost"),
                        LocalText.of("Nie über zwei Tage", "", ""),
                        Optional.of(TradeOff.Tension.of("l2", "l1"))),
                new Measure(
                        "m",
                        0,
                        1,
                        LocalText.of("Rückruf", "Call back", "Zpětné volání"),
                        LocalText.of("Mit Termin", "", ""),
                        MeasureKind.PROCESS,
                        "Žaneta <b>Ö</b>",
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        Optional.of(YearMonth.of(2027, 2)),
                        Effort.MEDIUM,
                        MeasureStatus.RUNNING,
                        new FirstStep("Liste schreiben 🙂", Optional.of(LocalDate.of(2026, 11, 23))),
                        Optional.of("callback")),
                effect("m", "g", -3),
                new Indicator(
                        "i",
                        0,
                        "g",
                        1,
                        LocalText.of("Wartezeit", "Waiting time", "Čekání"),
                        Scope.EXTERNAL,
                        "min",
                        Direction.LOWER,
                        Optional.of(new BigDecimal("12.50")),
                        Optional.of(new BigDecimal("-0.0000001")),
                        Optional.of(LocalDate.of(2027, 6, 30)),
                        Optional.of("waiting-time")),
                new Commitment(
                        "k",
                        0,
                        "g",
                        CommitmentKind.BUDGET,
                        Optional.of(new BigDecimal("123456789012345.10")),
                        "Kč",
                        LocalText.of("Jährlich", "", "Ročně"),
                        "Frau Ö",
                        Optional.of(LocalDate.of(2027, 12, 31))),
                reading("r", "i", "2026-12-01", "11.0"));
    }

    public static Goal goal(String id, int position) {
        return goal(id, position, Goal.USUAL_WEIGHT);
    }

    public static Goal goal(String id, int position, int weight) {
        return new Goal(
                id,
                0,
                position,
                LocalText.of(Language.DE, "Ziel " + id),
                NONE,
                NONE,
                weight,
                Horizon.ONE_YEAR,
                Set.of(),
                Set.of(),
                NONE);
    }

    public static Measure measure(String id, int position) {
        return measure(id, position, Effort.SMALL, MeasureStatus.PLANNED);
    }

    public static Measure measure(String id, int position, Effort effort, MeasureStatus status) {
        return new Measure(
                id,
                0,
                position,
                LocalText.of(Language.DE, "Maßnahme " + id),
                NONE,
                MeasureKind.TECHNICAL,
                "",
                Optional.empty(),
                Optional.empty(),
                effort,
                status,
                FirstStep.NONE,
                Optional.empty());
    }

    public static Effect effect(String measure, String goal, int value) {
        return new Effect(measure, goal, 0, value, "weil");
    }

    /** An indicator without a baseline, a target and a day. */
    public static Indicator indicator(String id, String goal, Scope scope) {
        return new Indicator(
                id,
                0,
                goal,
                1,
                LocalText.of(Language.DE, "Kennzahl " + id),
                scope,
                "",
                Direction.HIGHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Reading reading(String id, String indicator, String day, String value) {
        return new Reading(id, 0, indicator, LocalDate.parse(day), new BigDecimal(value), "Telefonanlage");
    }

    /** The change that stores all of them. */
    public static List<PlanEdit> puts(PlanItem... items) {
        return Stream.of(items).<PlanEdit>map(PlanEdit.Put::new).toList();
    }
}
