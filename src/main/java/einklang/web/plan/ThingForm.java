package einklang.web.plan;

import einklang.plan.Plan;
import einklang.plan.PlanItem;
import java.util.List;
import java.util.Optional;

/** What is different between the forms of the things of a plan that have a page of their own. */
public interface ThingForm<T extends PlanItem> {
    Class<T> type();

    List<T> all(Plan plan);

    Fields fields(InPlan in, T thing);

    /**
     * Reads the form.
     *
     * @param before the thing as last stored, which gives what the form does not hold
     * @param version that the form was opened with
     * @return the thing to be stored; empty if the form has faults
     */
    Optional<T> read(FieldReader reader, T before, long version);

    /** Returns the texts of the form that stand in several languages. */
    List<LocalField> texts(InPlan in, Fields fields);

    /** Adds what somebody else stored. */
    Clash clash(InPlan in, Clash clash, T theirs);
}
