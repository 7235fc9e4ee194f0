package einklang.web.act;

import einklang.i18n.LocalText;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import einklang.web.plan.ThingForm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of a measure: a short one to add it, and all of it. */
final class MeasureForm implements ThingForm<Measure> {
    private static final LocalText NOTHING = new LocalText(Map.of());

    /** Reads the short form; what it does not ask for stays usual. */
    static Optional<Measure> readNew(FieldReader reader, InPlan in) {
        LocalText title = reader.title("title", NOTHING);
        MeasureKind kind = reader.choice("kind", MeasureKind.values());
        String owner = reader.line("owner");
        Optional<YearMonth> due = reader.month("due");
        if (reader.fields().hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                in.newId(),
                0,
                nextPosition(in.plan()),
                title,
                NOTHING,
                kind,
                owner,
                Optional.empty(),
                due,
                Effort.MEDIUM,
                MeasureStatus.PLANNED,
                FirstStep.NONE,
                Optional.empty()));
    }

    static int nextPosition(Plan plan) {
        return plan.measures().stream().mapToInt(Measure::position).max().orElse(0) + 1;
    }

    @Override
    public Class<Measure> type() {
        return Measure.class;
    }

    @Override
    public List<Measure> all(Plan plan) {
        return plan.measures();
    }

    @Override
    public Fields fields(InPlan in, Measure measure) {
        return Fields.empty()
                .with("title", measure.title())
                .with("description", measure.description())
                .with("kind", measure.kind().name())
                .with("owner", measure.owner())
                .with("start", measure.start().map(LocalDate::toString).orElse(""))
                .with("due", measure.due().map(YearMonth::toString).orElse(""))
                .with("effort", measure.effort().name())
                .with("status", measure.status().name())
                .with("step", measure.firstStep().text())
                .with(
                        "step_on",
                        measure.firstStep().on().map(LocalDate::toString).orElse(""));
    }

    @Override
    public Optional<Measure> read(FieldReader reader, Measure before, long version) {
        LocalText title = reader.title("title", before.title());
        LocalText description = reader.text("description", before.description());
        MeasureKind kind = reader.choice("kind", MeasureKind.values());
        String owner = reader.line("owner");
        Optional<LocalDate> start = reader.day("start");
        Optional<YearMonth> due = due(reader, start);
        Effort effort = reader.choice("effort", Effort.values());
        MeasureStatus status = reader.choice("status", MeasureStatus.values());
        Optional<FirstStep> step = step(reader);
        if (reader.fields().hasFaults()) {
            return Optional.empty();
        }
        return step.map(first -> new Measure(
                before.id(),
                version,
                before.position(),
                title,
                description,
                kind,
                owner,
                start,
                due,
                effort,
                status,
                first,
                before.ready()));
    }

    private static Optional<YearMonth> due(FieldReader reader, Optional<LocalDate> start) {
        Optional<YearMonth> due = reader.month("due");
        if (start.isPresent() && due.isPresent() && YearMonth.from(start.get()).isAfter(due.get())) {
            reader.fault("due", "act.fault.due");
            return Optional.empty();
        }
        return due;
    }

    private static Optional<FirstStep> step(FieldReader reader) {
        String text = reader.line("step");
        Optional<LocalDate> day = reader.day("step_on");
        if (text.isEmpty() && day.isPresent()) {
            reader.fault("step", "act.fault.step");
            return Optional.empty();
        }
        return Optional.of(new FirstStep(text, day));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of(
                LocalField.title(in, fields, "title", "act.measure.title").withHint("act.measure.title.hint"),
                LocalField.text(in, fields, "description", "act.measure.description"));
    }

    @Override
    public Clash clash(InPlan in, Clash clash, Measure theirs) {
        ActWords words = new ActWords(in.messages());
        return clash.with("act.measure.title", theirs.title())
                .with("act.measure.description", theirs.description())
                .with("act.measure.kind", words.choice(theirs.kind()))
                .with("act.measure.owner", theirs.owner())
                .with(
                        "act.measure.start",
                        theirs.start().map(in.messages()::date).orElse(""))
                .with("act.measure.due", theirs.due().map(words::month).orElse(""))
                .with("act.measure.effort", words.choice(theirs.effort()))
                .with("act.measure.status", words.choice(theirs.status()))
                .with("act.step.text", theirs.firstStep().text())
                .with(
                        "act.step.on",
                        theirs.firstStep().on().map(in.messages()::date).orElse(""));
    }
}
