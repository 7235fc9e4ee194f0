package einklang.web.agree;

import einklang.plan.PlanItem;
import einklang.web.plan.ThingForm;

/** A kind of small thing that is agreed beside the goals. */
interface ThingKind<T extends PlanItem> extends ThingForm<T> {
    /** Returns the part of the address, which also is the place on the overview. */
    String path();

    /** Returns the key of the page's title. */
    String title();

    /** Returns the template of the page. */
    default String template() {
        return "agree/thing.jte";
    }
}
