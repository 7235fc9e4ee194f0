package einklang.plan.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.Direction;
import einklang.plan.Effort;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.plan.incoming.IncomingPlan.Fault;
import einklang.plan.incoming.IncomingPlan.Problem;
import einklang.survey.incoming.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRowsTest {
    private static final LocalText NOTHING = new LocalText(Map.of());
    private static final Goal GOAL = goal("g1", "Kurze Wartezeit");
    private static final Indicator INDICATOR = new Indicator(
            "i1",
            1,
            "g1",
            1,
            LocalText.of("Wartezeit", "Waiting time", ""),
            Scope.INTERNAL,
            "min",
            Direction.LOWER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Plan PLAN = Plan.of(3, List.of(GOAL, INDICATOR));

    private int made;

    private static Goal goal(String id, String title) {
        return new Goal(
                id,
                1,
                1,
                LocalText.of(Language.DE, title),
                NOTHING,
                NOTHING,
                3,
                Horizon.ONE_YEAR,
                Set.of(),
                Set.of(),
                NOTHING);
    }

    private static Table table(String readAs, String... lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Table.Row(rows.size() + 1, List.of(line.split("\\|", -1))));
        }
        return new Table(rows, readAs);
    }

    private IncomingPlan read(Plan plan, Language language, String... lines) {
        Table table = table("UTF-8", lines);
        return PlanRows.read(table, PlanGuess.of(table, language), plan, () -> "new" + ++made);
    }

    private static List<PlanItem> items(IncomingPlan incoming) {
        return incoming.edits().stream()
                .map(edit -> ((PlanEdit.Put) edit).item())
                .toList();
    }

    @Test
    void plainListIsGoals() {
        IncomingPlan incoming = read(Plan.EMPTY, Language.DE, "Zusagen einhalten", "Schnell helfen");

        assertThat(incoming.titles()).containsExactly("Zusagen einhalten", "Schnell helfen");
        assertThat(items(incoming)).extracting(item -> ((Goal) item).position()).containsExactly(1, 2);
    }

    @Test
    void goalsWithTheirColumns() {
        IncomingPlan incoming =
                read(PLAN, Language.CS, "Cíl|Popis|Důležitost|Horizont", "Držet slovo|Co slíbíme, platí.|5|6 měsíců");

        Goal goal = (Goal) items(incoming).get(0);
        assertThat(goal.title()).isEqualTo(LocalText.of(Language.CS, "Držet slovo"));
        assertThat(goal.sentence().text(Language.CS)).isEqualTo("Co slíbíme, platí.");
        assertThat(goal.weight()).isEqualTo(5);
        assertThat(goal.horizon()).isEqualTo(Horizon.SIX_MONTHS);
        assertThat(goal.position()).isEqualTo(2);
        assertThat(goal.version()).isZero();
    }

    @Test
    void measuresWithTheirColumns() {
        IncomingPlan incoming = read(
                PLAN,
                Language.DE,
                "Maßnahme|Art|Verantwortlich|Beginn|Fällig|Aufwand|Status",
                "Rückrufliste|Prozess|Jana|1.3.2027|30.6.2027|klein|läuft",
                "Schulung|Personell||||hoch|");

        Measure first = (Measure) items(incoming).get(0);
        assertThat(first.kind()).isEqualTo(MeasureKind.PROCESS);
        assertThat(first.owner()).isEqualTo("Jana");
        assertThat(first.start()).contains(LocalDate.of(2027, 3, 1));
        assertThat(first.due()).contains(YearMonth.of(2027, 6));
        assertThat(first.effort()).isEqualTo(Effort.SMALL);
        assertThat(first.status()).isEqualTo(MeasureStatus.RUNNING);
        Measure second = (Measure) items(incoming).get(1);
        assertThat(second.kind()).isEqualTo(MeasureKind.PERSONNEL);
        assertThat(second.status()).isEqualTo(MeasureStatus.PLANNED);
        assertThat(second.due()).isEmpty();
    }

    @Test
    void indicatorsBelongToTheGoalThatTheyName() {
        Plan two = Plan.of(3, List.of(GOAL, goal("g2", "Zusagen einhalten")));

        IncomingPlan incoming = read(
                two,
                Language.EN,
                "Indicator|Goal|Scope|Unit|Better|Baseline|Target|Target date",
                "Kept promises|zusagen EINHALTEN|external|%|higher|62.5|1,200.25|2027-06-30",
                "Nobody's|something else|||||",
                "Of none||||||");

        Indicator indicator = (Indicator) items(incoming).get(0);
        assertThat(indicator.goal()).isEqualTo("g2");
        assertThat(indicator.scope()).isEqualTo(Scope.EXTERNAL);
        assertThat(indicator.baseline()).contains(new BigDecimal("62.5"));
        assertThat(indicator.target()).contains(new BigDecimal("1200.25"));
        assertThat(indicator.targetOn()).contains(LocalDate.of(2027, 6, 30));
        assertThat(incoming.problems())
                .containsExactly(
                        new Problem(3, Fault.UNKNOWN_GOAL, List.of("something else")),
                        new Problem(4, Fault.UNKNOWN_GOAL, List.of("")));
    }

    @Test
    void aPlanWithOneGoalNeedsNoNameOfIt() {
        IncomingPlan incoming = read(PLAN, Language.DE, "Kennzahl|Einheit", "Erreichbarkeit|%");

        assertThat(((Indicator) items(incoming).get(0)).goal()).isEqualTo("g1");
    }

    @Test
    void readingsBelongToTheIndicatorThatTheyName() {
        IncomingPlan incoming = read(
                PLAN,
                Language.DE,
                "Kennzahl|Datum|Wert|Quelle",
                "waiting time|31.01.2027|4,25|Telefonanlage",
                "Wartezeit|28.2.2027|1.004|",
                "Wartezeit|28.2.2027|5|",
                "Fremd|1.3.2027|5|",
                "Wartezeit|||");

        Reading reading = (Reading) items(incoming).get(0);
        assertThat(reading.indicator()).isEqualTo("i1");
        assertThat(reading.on()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(reading.value()).isEqualByComparingTo("4.25");
        assertThat(reading.source()).isEqualTo("Telefonanlage");
        assertThat(((Reading) items(incoming).get(1)).value()).isEqualByComparingTo("1004");
        assertThat(incoming.problems())
                .containsExactly(
                        new Problem(4, Fault.THERE_ALREADY, List.of("Wartezeit, 2027-02-28")),
                        new Problem(5, Fault.UNKNOWN_INDICATOR, List.of("Fremd")),
                        new Problem(6, Fault.MISSING, List.of(Field.DAY)),
                        new Problem(6, Fault.MISSING, List.of(Field.VALUE)));
        assertThat(incoming.linesLeftOut()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|UTF-8|1.234,5|1234.5",
                "EN|UTF-8|1,234.5|1234.5",
                "CS|UTF-8|1 234,5|1234.5",
                "DE|UTF-8|85 %|85",
                "DE|XLSX|1.234|1.234",
                "DE|XLSX|1.234,5|1234.5",
                "CS|XLSX|-0.5|-0.5"
            })
    void numbersAreReadByLanguageAndThoseOfWorkbooksExactly(
            Language language, String readAs, String cell, String value) {
        Table table = table(readAs, "Kennzahl|Datum|Wert", "Wartezeit|2027-01-31|" + cell);

        IncomingPlan incoming = PlanRows.read(table, PlanGuess.of(table, language), PLAN, () -> "n");

        assertThat(((Reading) items(incoming).get(0)).value()).isEqualByComparingTo(value);
    }

    @Test
    void everyFaultOfEveryLineIsTold() {
        IncomingPlan incoming = read(
                PLAN,
                Language.DE,
                "Maßnahme|Art|Beginn|Fällig|Aufwand",
                "|Prozess|||",
                "a|Zauberei|31.2.2027|irgendwann|riesig",
                "b||1.6.2027|5.2027|",
                "w".repeat(201) + "||||",
                "c||||",
                "C ||||");

        assertThat(incoming.problems())
                .containsExactly(
                        new Problem(2, Fault.MISSING, List.of(Field.TITLE)),
                        new Problem(3, Fault.WORD, List.of("Zauberei", Field.KIND)),
                        new Problem(3, Fault.DAY, List.of("31.2.2027")),
                        new Problem(3, Fault.MONTH, List.of("irgendwann")),
                        new Problem(3, Fault.WORD, List.of("riesig", Field.EFFORT)),
                        new Problem(4, Fault.DUE_BEFORE_START, List.of()),
                        new Problem(5, Fault.TOO_LONG, List.of(201, 200)),
                        new Problem(7, Fault.THERE_ALREADY, List.of("C")));
        assertThat(incoming.titles()).containsExactly("c");
    }

    @Test
    void whatIsInThePlanStaysAsItIs() {
        IncomingPlan incoming = read(PLAN, Language.EN, "Goal|Weight", "kurze  wartezeit|5", "New|9");

        assertThat(incoming.edits()).isEmpty();
        assertThat(incoming.problems()).extracting(Problem::fault).containsExactly(Fault.THERE_ALREADY, Fault.WEIGHT);
    }

    @Test
    void kindOfLinesIsGuessedByTheHeadings() {
        assertThat(PlanGuess.of(table("", "Kennzahl|Datum|Wert"), Language.DE).lines())
                .isEqualTo(Lines.READINGS);
        assertThat(PlanGuess.of(table("", "Opatření|Odpovídá|Stav"), Language.CS)
                        .lines())
                .isEqualTo(Lines.MEASURES);
        assertThat(PlanGuess.of(table("", "KPI|Unit|Baseline|Target"), Language.EN)
                        .lines())
                .isEqualTo(Lines.INDICATORS);
        assertThat(PlanGuess.of(table("", "eins", "zwei"), Language.DE).headed())
                .isFalse();
    }
}
