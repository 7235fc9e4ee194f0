package einklang.web.act;

import einklang.i18n.LocalText;
import einklang.plan.Direction;
import einklang.plan.Indicator;
import einklang.plan.Plan;
import einklang.plan.Scope;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import einklang.web.plan.ThingForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of an indicator. */
final class IndicatorForm implements ThingForm<Indicator> {
    /** Returns an empty indicator of a goal, to be filled by the form. */
    static Indicator empty(InPlan in, String goal, String title) {
        return new Indicator(
                in.newId(),
                0,
                goal,
                nextPosition(in.plan()),
                LocalText.of(in.language(), title),
                Scope.EXTERNAL,
                "",
                Direction.HIGHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static int nextPosition(Plan plan) {
        return plan.indicators().stream().mapToInt(Indicator::position).max().orElse(0) + 1;
    }

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public List<Indicator> all(Plan plan) {
        return plan.indicators();
    }

    @Override
    public Fields fields(InPlan in, Indicator indicator) {
        ActWords words = new ActWords(in.messages());
        return Fields.empty()
                .with("name", indicator.name())
                .with("scope", indicator.scope().name())
                .with("unit", indicator.unit())
                .with("direction", indicator.direction().name())
                .with("baseline", indicator.baseline().map(words::number).orElse(""))
                .with("target", indicator.target().map(words::number).orElse(""))
                .with("target_on", indicator.targetOn().map(LocalDate::toString).orElse(""));
    }

    @Override
    public Optional<Indicator> read(FieldReader reader, Indicator before, long version) {
        return read(reader, before, version, before.name());
    }

    static Optional<Indicator> readNew(FieldReader reader, Indicator empty) {
        return read(reader, empty, 0, new LocalText(Map.of()));
    }

    private static Optional<Indicator> read(FieldReader reader, Indicator before, long version, LocalText nameBefore) {
        LocalText name = reader.title("name", nameBefore);
        Scope scope = reader.choice("scope", Scope.values());
        String unit = reader.line("unit");
        Direction direction = reader.choice("direction", Direction.values());
        Optional<BigDecimal> baseline = reader.decimal("baseline");
        Optional<BigDecimal> target = reader.decimal("target");
        Optional<LocalDate> targetOn = reader.day("target_on");
        if (reader.fields().hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                before.id(),
                version,
                before.goal(),
                before.position(),
                name,
                scope,
                unit,
                direction,
                baseline,
                target,
                targetOn,
                before.ready()));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of(
                LocalField.title(in, fields, "name", "act.indicator.name").withHint("act.indicator.name.hint"));
    }

    @Override
    public Clash clash(InPlan in, Clash clash, Indicator theirs) {
        ActWords words = new ActWords(in.messages());
        return clash.with("act.indicator.name", theirs.name())
                .with("act.indicator.scope", words.choice(theirs.scope()))
                .with("act.indicator.unit", theirs.unit())
                .with("act.indicator.direction", words.choice(theirs.direction()))
                .with(
                        "act.indicator.baseline",
                        theirs.baseline().map(words::number).orElse(""))
                .with("act.indicator.target", theirs.target().map(words::number).orElse(""))
                .with(
                        "act.indicator.target_on",
                        theirs.targetOn().map(in.messages()::date).orElse(""));
    }
}
