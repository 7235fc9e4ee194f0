package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.Plan;
import einklang.plan.TradeOff;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Optional;

/** "In doubt X before Y". */
final class TradeOffs implements ThingKind<TradeOff> {
    @Override
    public Class<TradeOff> type() {
        return TradeOff.class;
    }

    @Override
    public String path() {
        return "trade-offs";
    }

    @Override
    public String title() {
        return "agree.trade_off.edit";
    }

    @Override
    public List<TradeOff> all(Plan plan) {
        return plan.tradeOffs();
    }

    @Override
    public Fields fields(InPlan in, TradeOff thing) {
        return Fields.empty()
                .with("first", thing.first())
                .with("second", thing.second())
                .with("floor", thing.floor());
    }

    @Override
    public Optional<TradeOff> read(FieldReader reader, TradeOff before, long version) {
        LocalText first = reader.title("first", before.first());
        LocalText second = reader.title("second", before.second());
        LocalText floor = reader.text("floor", before.floor());
        return reader.fields().hasFaults()
                ? Optional.empty()
                : Optional.of(
                        new TradeOff(before.id(), version, before.position(), first, second, floor, before.tension()));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of(
                LocalField.title(in, fields, "first", "agree.trade_off.first"),
                LocalField.title(in, fields, "second", "agree.trade_off.second"),
                LocalField.text(in, fields, "floor", "agree.trade_off.floor").withHint("agree.trade_off.floor.hint"));
    }

    @Override
    public Clash clash(InPlan in, Clash clash, TradeOff theirs) {
        return clash.with("agree.trade_off.first", theirs.first())
                .with("agree.trade_off.second", theirs.second())
                .with("agree.trade_off.floor", theirs.floor());
    }
}
