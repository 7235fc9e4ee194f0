package einklang.web.act;

import einklang.plan.Effort;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.PlanStore;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.EditedThing;
import einklang.web.plan.InPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One measure, all of it.
 *
 * @param action address of the form
 * @param statuses which state it was in, newest first, with who said so
 */
public record MeasurePage(
        Frame frame, String action, String effects, String back, EditedThing edited, List<StatusLine> statuses) {
    public record StatusLine(String status, String by) {}

    public MeasurePage {
        statuses = List.copyOf(statuses);
    }

    static MeasurePage of(InPlan in, Measure measure, EditedThing edited) {
        String action = in.address("act/measures/" + measure.id());
        return new MeasurePage(
                in.frame(new ActWords(in.messages()).text(measure.title()), Step.ACT),
                action,
                in.plan().goals().isEmpty() ? "" : action + "/effects",
                ActPlace.MEASURES.address(in),
                edited,
                statuses(in, measure));
    }

    private static List<StatusLine> statuses(InPlan in, Measure measure) {
        List<StatusLine> lines = new ArrayList<>();
        Optional<MeasureStatus> last = Optional.empty();
        for (PlanStore.Version version : in.services().plans().versions(in.workshopId(), measure.id())) {
            if (version.item() instanceof Measure then && !last.equals(Optional.of(then.status()))) {
                last = Optional.of(then.status());
                String when =
                        in.messages().dateTime(version.at(), in.in().workshop().timeZone());
                String name = in.name(version.actor());
                lines.add(
                        0,
                        new StatusLine(
                                new ActWords(in.messages()).choice(then.status()),
                                name.isEmpty() ? when : when + "\u00a0· " + name));
            }
        }
        return lines;
    }

    public String text(String key) {
        return frame.text(key);
    }

    public ActWords words() {
        return new ActWords(frame.messages());
    }

    public String value(String name) {
        return edited.fields().value(name);
    }

    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.values());
    }

    public List<Effort> efforts() {
        return List.of(Effort.values());
    }

    public List<MeasureStatus> states() {
        return List.of(MeasureStatus.values());
    }
}
