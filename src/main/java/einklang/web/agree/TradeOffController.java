package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.PlanEdit;
import einklang.plan.TradeOff;
import einklang.web.Form;
import einklang.web.Refused;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** Adds "in doubt X before Y": from a tension of the comparison, in either direction, or typed. */
final class TradeOffController {
    private final AgreeController overview;

    TradeOffController(AgreeController overview) {
        this.overview = overview;
    }

    void add(Context ctx, InPlan in) {
        Form form = Form.of(ctx);
        if (form.has("a")) {
            decide(ctx, in, form);
        } else {
            addTyped(ctx, in, form);
        }
    }

    private void decide(Context ctx, InPlan in, Form form) {
        TensionOffer offer = TensionOffer.open(in, Piles.of(in)).stream()
                .filter(one ->
                        one.lineageA().equals(form.text("a")) && one.lineageB().equals(form.text("b")))
                .findFirst()
                .orElseThrow(Refused::conflict);
        Fields fields = Fields.of(form);
        LocalText floor = FieldReader.of(in, fields).text("floor", Commitments.NOTHING);
        if (fields.hasFaults()) {
            overview.render(ctx, in, 422, fields, Optional.empty());
            return;
        }
        boolean forwards = form.text("before").equals("a");
        LocalText first = forwards ? offer.a() : offer.b();
        LocalText second = forwards ? offer.b() : offer.a();
        store(
                ctx,
                in,
                new TradeOff(in.newId(), 0, position(in), first, second, floor, Optional.of(offer.key())),
                fields);
    }

    private void addTyped(Context ctx, InPlan in, Form form) {
        Fields fields = Fields.of(form);
        FieldReader reader = FieldReader.of(in, fields);
        LocalText first = reader.title("first", Commitments.NOTHING);
        LocalText second = reader.title("second", Commitments.NOTHING);
        LocalText floor = reader.text("floor", Commitments.NOTHING);
        if (fields.hasFaults()) {
            overview.render(ctx, in, 422, fields, Optional.empty());
        } else {
            store(ctx, in, new TradeOff(in.newId(), 0, position(in), first, second, floor, Optional.empty()), fields);
        }
    }

    private static int position(InPlan in) {
        return Positions.after(in.plan().tradeOffs(), TradeOff::position);
    }

    private void store(Context ctx, InPlan in, TradeOff tradeOff, Fields typed) {
        overview.finish(ctx, in, new PlanEdit.Put(tradeOff), "trade-offs", typed);
    }
}
