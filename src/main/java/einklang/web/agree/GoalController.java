package einklang.web.agree;

import einklang.board.ShownTheme;
import einklang.i18n.LocalText;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Paths;
import einklang.web.Refused;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goals: made from piles or a blank line, edited on a page of their own, put in order, taken out. */
final class GoalController {
    private final AgreeController overview;

    GoalController(AgreeController overview) {
        this.overview = overview;
    }

    /** Shows the page of a goal that is not there yet, with the piles of the address (?theme=KEY). */
    void showNew(Context ctx, InPlan in) {
        Piles piles = Piles.of(in);
        List<String> themes = ctx.queryParams("theme").stream()
                .filter(lineage -> piles.find(lineage).isPresent())
                .distinct()
                .toList();
        LocalText title = themes.stream()
                .flatMap(lineage -> piles.find(lineage).stream())
                .flatMap(theme -> piles.title(theme).stream())
                .findFirst()
                .orElse(Commitments.NOTHING);
        render(ctx, 200, GoalPage.ofNew(in, new GoalForm(in).blank(title, themes)));
    }

    void add(Context ctx, InPlan in) {
        Form form = Form.of(ctx);
        if (form.has("weight")) {
            addWhole(ctx, in);
        } else if (form.has("title." + in.languages().get(0).code())) {
            addTitle(ctx, in);
        } else {
            addPiles(ctx, in, form);
        }
    }

    /** The short form of the overview. */
    private void addTitle(Context ctx, InPlan in) {
        Fields fields = Fields.of(Form.of(ctx));
        LocalText title = FieldReader.of(in, fields).title("title", Commitments.NOTHING);
        if (fields.hasFaults()) {
            overview.render(ctx, in, 422, fields, Optional.empty());
        } else {
            store(ctx, in, new GoalForm(in).plain(title, Set.of()), fields);
        }
    }

    /** One pile becomes a goal at once; several, or one without a name of its own, want a title first. */
    private void addPiles(Context ctx, InPlan in, Form form) {
        Piles piles = Piles.of(in);
        List<String> wanted = form.has("one") ? List.of(form.text("one")) : form.all("tick");
        List<ShownTheme> themes = wanted.stream()
                .distinct()
                .flatMap(lineage -> piles.find(lineage).stream())
                .toList();
        Optional<LocalText> title = themes.size() == 1 ? piles.title(themes.get(0)) : Optional.empty();
        if (themes.isEmpty()) {
            overview.nothingTicked(ctx, in);
        } else if (title.isPresent()) {
            Set<String> lineage = Set.of(themes.get(0).theme().lineage());
            store(ctx, in, new GoalForm(in).plain(title.get(), lineage), Fields.empty());
        } else {
            String query = themes.stream()
                    .map(theme -> "theme=" + Paths.encode(theme.theme().lineage()))
                    .collect(Collectors.joining("&"));
            Html.seeOther(ctx, in.address("agree/new-goal") + "?" + query);
        }
    }

    private void store(Context ctx, InPlan in, Goal goal, Fields typed) {
        try {
            overview.back(ctx, in, in.apply(new PlanEdit.Put(goal)), "goal-" + goal.id());
        } catch (PlanFull full) {
            overview.render(ctx, in, 422, typed, Optional.of(Note.FULL));
        }
    }

    private void addWhole(Context ctx, InPlan in) {
        Fields fields = Fields.of(Form.of(ctx));
        if (Suggestions.of(in, fields).take(fields)) {
            render(ctx, 200, GoalPage.ofNew(in, fields));
            return;
        }
        Optional<Goal> read = new GoalForm(in).read(FieldReader.of(in, fields), Optional.empty(), 0);
        if (read.isEmpty()) {
            render(ctx, 422, GoalPage.ofNew(in, fields));
            return;
        }
        try {
            overview.back(
                    ctx,
                    in,
                    in.apply(new PlanEdit.Put(read.get())),
                    "goal-" + read.get().id());
        } catch (PlanFull full) {
            fields.fault("title." + in.languages().get(0).code(), in.messages().text(Note.FULL.key()));
            render(ctx, 422, GoalPage.ofNew(in, fields));
        }
    }

    private static Goal goal(Context ctx, InPlan in) {
        return in.plan().findGoal(ctx.pathParam("goal")).orElseThrow(Refused::notFound);
    }

    void show(Context ctx, InPlan in) {
        Goal goal = goal(ctx, in);
        render(ctx, 200, GoalPage.of(in, goal, new GoalForm(in).fields(goal)));
    }

    /** Shows the page with a commitment that cannot be taken as typed. */
    void showWithCommitment(Context ctx, InPlan in, Goal goal, Fields commitment) {
        render(ctx, 422, GoalPage.of(in, goal, new GoalForm(in).fields(goal)).with(commitment));
    }

    void save(Context ctx, InPlan in) {
        GoalForm form = new GoalForm(in);
        Goal before = in.lastVersion(ctx.pathParam("goal"), Goal.class);
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        long version = reader.version();
        if (Suggestions.of(in, fields).take(fields)) {
            render(ctx, 200, GoalPage.of(in, before, fields).opened(version));
            return;
        }
        Optional<Goal> read = form.read(reader, Optional.of(before), version);
        if (read.isEmpty()) {
            render(ctx, 422, GoalPage.of(in, before, fields).opened(version));
            return;
        }
        try {
            overview.back(ctx, in, in.apply(new PlanEdit.Put(read.get())), "goal-" + before.id());
        } catch (StaleVersion changed) {
            clash(ctx, in.fresh(), before, fields);
        } catch (PlanFull full) {
            overview.render(ctx, in, 422, Fields.empty(), Optional.of(Note.FULL));
        }
    }

    /** Keeps what was typed and shows beside it what is stored now. */
    private static void clash(Context ctx, InPlan in, Goal before, Fields typed) {
        Clash by = Clash.by(in, before.id());
        Optional<Goal> theirs = in.plan().findGoal(before.id());
        Clash clash = theirs.map(goal -> new GoalForm(in).clash(by, goal)).orElseGet(by::gone);
        long version = theirs.map(Goal::version).orElse(0L);
        render(ctx, 409, GoalPage.of(in, before, typed).opened(version).with(clash));
    }

    void remove(Context ctx, InPlan in) {
        overview.remove(ctx, in, goal(ctx, in), "goals");
    }

    void up(Context ctx, InPlan in) {
        move(ctx, in, -1);
    }

    void down(Context ctx, InPlan in) {
        move(ctx, in, 1);
    }

    /** Numbers all goals anew, because places may be shared; only those that get another one are changed. */
    private void move(Context ctx, InPlan in, int by) {
        Goal goal = goal(ctx, in);
        List<Goal> order = new ArrayList<>(in.plan().goals());
        int from = order.indexOf(goal);
        int to = Math.max(0, Math.min(order.size() - 1, from + by));
        Collections.swap(order, from, to);
        List<PlanEdit> edits = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                edits.add(new PlanEdit.Put(order.get(i).at(i + 1)));
            }
        }
        if (edits.isEmpty()) {
            Html.seeOther(ctx, in.address("agree") + "#goal-" + goal.id());
        } else {
            overview.finish(ctx, in, edits, "goal-" + goal.id());
        }
    }

    /** Notes a goal that says what is done as a measure, in its place. */
    void turnIntoMeasure(Context ctx, InPlan in) {
        Goal goal = goal(ctx, in);
        Measure measure = new Measure(
                in.newId(),
                0,
                Positions.after(in.plan().measures(), Measure::position),
                goal.title(),
                goal.sentence(),
                MeasureKind.ORGANISATIONAL,
                "",
                Optional.empty(),
                Optional.empty(),
                Effort.MEDIUM,
                MeasureStatus.PLANNED,
                FirstStep.NONE,
                Optional.empty());
        overview.finish(ctx, in, List.of(new PlanEdit.Put(measure), new PlanEdit.Remove(goal)), "goals");
    }

    private static void render(Context ctx, int status, GoalPage page) {
        Html.render(ctx, status, "agree/goal.jte", page);
    }
}
