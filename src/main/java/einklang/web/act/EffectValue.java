package einklang.web.act;

import einklang.plan.Effect;
import einklang.web.Form;
import einklang.web.Refused;

/** The value of a cell as forms send it. */
final class EffectValue {
    private EffectValue() {}

    /** Returns a value of the scale, 0 for an emptied cell; refuses the request if it is anything else. */
    static int of(Form form, String name) {
        String text = form.text(name);
        for (int value : Effect.SCALE) {
            if (String.valueOf(value).equals(text)) {
                return value;
            }
        }
        if (text.isEmpty()) {
            return 0;
        }
        throw Refused.badRequest();
    }
}
