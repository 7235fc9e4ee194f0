package einklang.web.act;

import einklang.plan.Plan;
import einklang.plan.Reading;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import einklang.web.plan.ThingForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form of a reading. */
final class ReadingForm implements ThingForm<Reading> {
    @Override
    public Class<Reading> type() {
        return Reading.class;
    }

    @Override
    public List<Reading> all(Plan plan) {
        return plan.readings();
    }

    @Override
    public Fields fields(InPlan in, Reading reading) {
        return Fields.empty()
                .with("value", new ActWords(in.messages()).number(reading.value()))
                .with("on", reading.on().toString())
                .with("source", reading.source());
    }

    @Override
    public Optional<Reading> read(FieldReader reader, Reading before, long version) {
        return read(reader, before.id(), version, before.indicator());
    }

    static Optional<Reading> read(FieldReader reader, String id, long version, String indicator) {
        Optional<BigDecimal> value = reader.decimal("value");
        Optional<LocalDate> day = reader.day("on");
        String source = reader.line("source");
        if (value.isEmpty()) {
            reader.fault("value", "act.fault.value");
        }
        if (day.isEmpty()) {
            reader.fault("on", "act.fault.on");
        }
        if (reader.fields().hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(id, version, indicator, day.orElseThrow(), value.orElseThrow(), source));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of();
    }

    @Override
    public Clash clash(InPlan in, Clash clash, Reading theirs) {
        return clash.with("act.reading.value", new ActWords(in.messages()).number(theirs.value()))
                .with("act.reading.on", in.messages().date(theirs.on()))
                .with("act.reading.source", theirs.source());
    }
}
