package einklang.web.agree;

import einklang.i18n.Decimals;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Commitment;
import einklang.plan.CommitmentKind;
import einklang.plan.Plan;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the leadership commits itself to. */
final class Commitments implements ThingKind<Commitment> {
    static final LocalText NOTHING = new LocalText(Map.of());

    @Override
    public Class<Commitment> type() {
        return Commitment.class;
    }

    @Override
    public String path() {
        return "commitments";
    }

    @Override
    public String title() {
        return "agree.commitment.edit";
    }

    @Override
    public String template() {
        return "agree/commitment.jte";
    }

    @Override
    public List<Commitment> all(Plan plan) {
        return plan.commitments();
    }

    @Override
    public Fields fields(InPlan in, Commitment thing) {
        return Fields.empty()
                .with("kind", thing.kind().name())
                .with("amount", amount(in, thing))
                .with("unit", thing.unit())
                .with("commitment", thing.text())
                .with("by", thing.by())
                .with("until", thing.until().map(LocalDate::toString).orElse(""));
    }

    /** Returns a commitment in one line. */
    static String line(InPlan in, Commitment commitment) {
        Messages messages = in.messages();
        String kind = messages.text("agree.commitment.kind." + commitment.kind().name());
        String amount = (amount(in, commitment) + " " + commitment.unit()).strip();
        List<String> parts = new ArrayList<>();
        String text = commitment.text().text(in.language());
        boolean saysItself = commitment.kind() == CommitmentKind.OTHER && !text.isEmpty();
        parts.add(((saysItself ? "" : kind) + " " + amount).strip());
        parts.add(text);
        parts.add(commitment.by());
        commitment
                .until()
                .ifPresent(day -> parts.add(messages.text("agree.commitment.until.line", messages.date(day))));
        parts.removeIf(String::isEmpty);
        return String.join("\u00a0· ", parts);
    }

    static String amount(InPlan in, Commitment thing) {
        return thing.amount()
                .map(amount -> Decimals.write(in.language(), amount))
                .orElse("");
    }

    @Override
    public Optional<Commitment> read(FieldReader reader, Commitment before, long version) {
        return read(reader, before.id(), version, before.goal(), before.text());
    }

    static Optional<Commitment> read(FieldReader reader, String id, long version, String goal, LocalText textBefore) {
        CommitmentKind kind = reader.choice("kind", CommitmentKind.values());
        Optional<BigDecimal> amount = reader.amount("amount");
        String unit = reader.line("unit");
        LocalText text = reader.text("commitment", textBefore);
        String by = reader.line("by");
        Optional<LocalDate> until = reader.day("until");
        if (amount.isEmpty() && (text.isEmpty() || kind != CommitmentKind.OTHER)) {
            reader.fault(
                    kind == CommitmentKind.OTHER ? reader.ownName("commitment") : "amount",
                    kind == CommitmentKind.OTHER ? "plan.fault.empty" : "agree.fault.amount");
        }
        return reader.fields().hasFaults()
                ? Optional.empty()
                : Optional.of(new Commitment(id, version, goal, kind, amount, unit, text, by, until));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of(LocalField.text(in, fields, "commitment", "agree.commitment.text"));
    }

    @Override
    public Clash clash(InPlan in, Clash clash, Commitment theirs) {
        return clash.with("agree.commitment.amount", (amount(in, theirs) + " " + theirs.unit()).strip())
                .with("agree.commitment.text", theirs.text())
                .with("agree.commitment.by", theirs.by())
                .with(
                        "agree.commitment.until",
                        theirs.until().map(in.messages()::date).orElse(""));
    }
}
