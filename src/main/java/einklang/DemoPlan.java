package einklang;

import einklang.board.Board;
import einklang.board.BoardEditing.Hand;
import einklang.board.BoardRecord;
import einklang.board.TensionDecision;
import einklang.board.Theme;
import einklang.board.ThemePair;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.plan.Publication;
import einklang.plan.PublicationStore;
import einklang.survey.Round;
import einklang.survey.Workshop;
import einklang.web.compare.CompareServices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works a compared workshop of the demo to goals, measures, half a year of readings, and their release. */
final class DemoPlan {
    /** Months between the agreement and the day on which the demo is made. */
    static final int MONTHS = 6;

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int WORKSHOP_DAY = 4;
    private static final int REVIEW_DAY = 5;

    private final Shared shared;
    private final CompareServices compare;
    private final PlanStore plans;
    private final PublicationStore publications;
    private final List<DemoRow> rows = DemoRow.read();

    DemoPlan(Shared shared, CompareServices compare, PlanStore plans, PublicationStore publications) {
        this.shared = shared;
        this.compare = compare;
        this.plans = plans;
        this.publications = publications;
    }

    /** Returns the month in which the goals are agreed. */
    static YearMonth start(Instant now, ZoneId zone) {
        return YearMonth.from(LocalDate.ofInstant(now, zone)).minusMonths(MONTHS);
    }

    /** Does all that follows the comparison, dated as if it had been done month by month until now. */
    void follow(Workshop workshop, Round compared) {
        YearMonth start = start(shared.clock().instant(), workshop.timeZone());
        board(workshop, compared, at(workshop, start, WORKSHOP_DAY));
        DemoThings things = new DemoThings(
                rows, compare.catalogue(), lineages(record(compared).board()), start, shared.ids()::next);
        agree(workshop, things, at(workshop, start, WORKSHOP_DAY));
        for (int month = 0; month < MONTHS; month++) {
            review(workshop, things, month, at(workshop, start.plusMonths(month + 1L), REVIEW_DAY));
        }
        release(workshop, compared);
    }

    /** Never later than now, though the review of the last month may be still to come. */
    private Instant at(Workshop workshop, YearMonth month, int day) {
        Instant wanted =
                month.atDay(day).atTime(MORNING).atZone(workshop.timeZone()).toInstant();
        Instant now = shared.clock().instant();
        return wanted.isAfter(now) ? now : wanted;
    }

    private BoardRecord record(Round compared) {
        return compare.boards().ofRound(compared.id()).get(0);
    }

    private Stream<DemoRow> rows(String kind) {
        return rows.stream().filter(row -> row.is(kind));
    }

    private void board(Workshop workshop, Round compared, Instant now) {
        rows("theme").forEach(row -> {
            Hand hand = hand(workshop, compared, now);
            theme(hand.board().board(), row.text(1))
                    .ifPresent(theme -> compare.editing().rename(hand, theme.id(), row.local(2)));
        });
        rows("tension").forEach(row -> {
            Hand hand = hand(workshop, compared, now);
            Board board = hand.board().board();
            theme(board, row.text(1))
                    .flatMap(a -> theme(board, row.text(2)).map(b -> ThemePair.of(a.id(), b.id())))
                    .ifPresent(pair -> compare.editing().decide(hand, pair, TensionDecision.valueOf(row.text(3))));
        });
    }

    private Hand hand(Workshop workshop, Round compared, Instant now) {
        BoardRecord record = record(compared);
        return new Hand(record, record.board().seq(), workshop.ownerId(), now);
    }

    private static Optional<Theme> theme(Board board, String concept) {
        return board.themes().stream()
                .filter(theme -> theme.concepts().contains(concept))
                .findFirst();
    }

    private static Map<String, String> lineages(Board board) {
        Map<String, String> lineages = new HashMap<>();
        board.themes().forEach(theme -> theme.concepts().forEach(concept -> lineages.put(concept, theme.lineage())));
        return lineages;
    }

    private void agree(Workshop workshop, DemoThings things, Instant now) {
        for (String kind : List.of("company", "goal", "nongoal", "tradeoff", "commitment", "measure", "indicator")) {
            apply(workshop, things.all(kind), now);
        }
        apply(workshop, things.all("effect"), now);
    }

    /** What happened until the month's end: readings, and measures and goals that changed. */
    private void review(Workshop workshop, DemoThings things, int month, Instant now) {
        rows("measure")
                .forEach(row -> row.list(8).stream()
                        .filter(change -> change.endsWith("@" + month))
                        .map(change -> MeasureStatus.valueOf(change.substring(0, change.indexOf('@'))))
                        .forEach(status -> change(
                                workshop,
                                plan -> plan.findMeasure(things.key("measure", row.text(1)))
                                        .map(measure -> measure.withStatus(status)),
                                now)));
        rows("revision")
                .filter(row -> row.number(3) == month)
                .forEach(row -> change(
                        workshop,
                        plan -> plan.findGoal(things.key("goal", row.text(1)))
                                .map(goal -> goal.withWeight(row.number(2))),
                        now));
        apply(workshop, things.readings(month), now);
    }

    private void change(Workshop workshop, Function<Plan, Optional<? extends PlanItem>> changed, Instant now) {
        PlanItem item = changed.apply(plans.read(workshop.id())).orElseThrow();
        apply(workshop, List.of(item), now);
    }

    private void apply(Workshop workshop, List<PlanItem> items, Instant now) {
        List<PlanEdit> edits = items.stream().<PlanEdit>map(PlanEdit.Put::new).toList();
        plans.apply(workshop.id(), edits, workshop.ownerId(), now);
    }

    private void release(Workshop workshop, Round compared) {
        Instant now = shared.clock().instant();
        BoardRecord board = record(compared);
        long change = plans.read(workshop.id()).change();
        publications.release(
                workshop.id(),
                new Publication.Result(Map.of(board.id(), board.board().seq()), now),
                workshop.ownerId());
        publications.release(workshop.id(), new Publication.Goals(change, true, true, now), workshop.ownerId());
    }
}
