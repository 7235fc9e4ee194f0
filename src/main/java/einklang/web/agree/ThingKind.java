package einklang.web.agree;

import einklang.plan.PlanItem;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Optional;

/** What is different between the small things that have a page of their own for editing. */
interface ThingKind<T extends PlanItem> {
    Class<T> type();

    /** Returns the part of the address, which also is the place on the overview. */
    String path();

    /** Returns the key of the page's title. */
    String title();

    /** Returns the things of this kind in a plan. */
    List<T> all(InPlan in);

    Fields fields(InPlan in, T thing);

    /**
     * Reads the form.
     *
     * @param before the thing as last stored, which gives what the form does not hold
     * @param version that the form was opened with
     * @return the thing to be stored; empty if the form has faults
     */
    Optional<T> read(FieldReader reader, T before, long version);

    /** Returns the texts of the form. */
    List<LocalField> texts(InPlan in, Fields fields);

    /** Adds what somebody else stored. */
    Clash clash(InPlan in, Clash clash, T theirs);

    /** Returns the template of the page. */
    default String template() {
        return "agree/thing.jte";
    }
}
