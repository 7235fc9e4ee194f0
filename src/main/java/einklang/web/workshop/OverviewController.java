package einklang.web.workshop;

import einklang.i18n.Messages;
import einklang.survey.Milestones;
import einklang.survey.RoundState;
import einklang.survey.WorkshopStore.Summary;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.NextStep;
import einklang.web.Step;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Shows a facilitator the workshops there are for that person. */
final class OverviewController {
    private final WorkshopParts parts;

    OverviewController(WorkshopParts parts) {
        this.parts = parts;
    }

    void show(Context ctx) {
        Visit visit = Visit.of(ctx);
        Messages messages = visit.messages();
        List<Summary> summaries =
                parts.store().visibleTo(visit.facilitator().id(), parts.clock().instant());
        Map<String, Milestones> milestones =
                parts.store().milestones(summaries.stream().map(Summary::id).toList());
        List<OverviewPage.Row> rows = summaries.stream()
                .map(one -> row(one, milestones.getOrDefault(one.id(), Milestones.NONE), messages))
                .toList();
        Frame frame = Frame.of(visit, messages.text("workshop.overview.title"));
        Html.render(ctx, "workshop/overview.jte", new OverviewPage(frame, rows));
    }

    private static OverviewPage.Row row(Summary summary, Milestones there, Messages messages) {
        NextStep next = NextStep.of(summary.state(), there, Step.ASK, summary.trial());
        return new OverviewPage.Row(
                "/workshops/" + summary.id(),
                summary.title(),
                summary.client(),
                !summary.owned(),
                messages.text("workshop.state." + summary.state()),
                tag(summary.state()),
                messages.text(next.key()),
                next.link(summary.id()));
    }

    static String tag(RoundState state) {
        return switch (state) {
            case DRAFT -> "";
            case COLLECTING -> "accent";
            case CLOSED -> "warning";
            case COMPARED -> "good";
        };
    }
}
