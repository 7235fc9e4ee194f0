package einklang.web.workshop;

import einklang.i18n.Messages;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Frame;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.List;

/**
 * The page of workshop/confirm.jte: says what will happen before something that has no undo.
 *
 * @param lines what will happen, a line each
 * @param action where the form is sent to
 * @param back where to go instead
 */
public record ConfirmPage(
        Frame frame,
        String heading,
        String lead,
        List<String> lines,
        String action,
        String button,
        boolean danger,
        String back) {
    public ConfirmPage {
        lines = List.copyOf(lines);
    }

    static ConfirmPage closing(Doors doors, Context ctx, Running running) {
        return of(doors, ctx, running, "close", List.of("line.1", "line.2"), false);
    }

    static ConfirmPage discarding(Doors doors, Context ctx, Running running) {
        return of(doors, ctx, running, "discard", List.of("line.1", "line.2", "line.3"), true);
    }

    static ConfirmPage deleting(Doors doors, Context ctx, Running running) {
        return of(doors, ctx, running, "delete", List.of("line.1", "line.2", "line.3", "line.4", "line.5"), true);
    }

    private static ConfirmPage of(
            Doors doors, Context ctx, Running running, String what, List<String> lines, boolean danger) {
        Messages messages = Visit.of(ctx).messages();
        String prefix = "workshop.confirm." + what + ".";
        String heading = messages.text(prefix + "title");
        return new ConfirmPage(
                doors.frame(ctx, running, heading),
                heading,
                messages.text(prefix + "lead", messages.quote(running.workshop().title())),
                lines.stream().map(line -> messages.text(prefix + line)).toList(),
                Doors.path(running) + "/" + what,
                messages.text(prefix + "button"),
                danger,
                Doors.path(running));
    }
}
