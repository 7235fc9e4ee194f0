package einklang.web.plan;

import einklang.account.Facilitator;
import einklang.board.BoardRecord;
import einklang.board.Comparison;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.survey.QuestionKind;
import einklang.survey.ReleasedRound;
import einklang.survey.RoundState;
import einklang.survey.TryAgain;
import einklang.web.Frame;
import einklang.web.InWorkshop;
import einklang.web.Problem;
import einklang.web.Refused;
import einklang.web.Step;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A facilitator at the plan of a workshop that is the own one or a shared one; nobody else gets one of these.
 *
 * @param plan as it was when the request came
 */
public record InPlan(PlanServices services, InWorkshop in, Plan plan) {
    /** Lets in who may run the workshop; whoever may not does not learn that it is there. */
    public static InPlan of(PlanServices services, Context ctx) {
        InWorkshop in = InWorkshop.of(services.workshops(), services.clock(), ctx);
        return new InPlan(services, in, services.plans().read(in.workshop().id()));
    }

    /** Whether the plan can be worked at: nobody answers any more. Before that its pages say what comes first. */
    public boolean open() {
        return in.state() == RoundState.CLOSED || in.state() == RoundState.COMPARED;
    }

    public String workshopId() {
        return in.workshop().id();
    }

    public Messages messages() {
        return in.visit().messages();
    }

    /** Returns the language of the page. */
    public Language language() {
        return in.visit().language();
    }

    public Frame frame(String title, Step step) {
        return in.frame(title, step);
    }

    /** Returns the address of a page of the workshop, such as that of {@code "agree"}. */
    public String address(String page) {
        return in.address(page);
    }

    /** Returns the address of the stream that tells of changes by others. */
    public String live() {
        return in.address("plan/live");
    }

    /** Returns the offered languages of the workshop, that of the page first if it is one of them. */
    public List<Language> languages() {
        List<Language> ordered = new ArrayList<>(in.workshop().languages());
        if (ordered.remove(language())) {
            ordered.add(0, language());
        }
        return List.copyOf(ordered);
    }

    /** Returns the newest version of a thing of this plan, even of a removed one; refuses the request if there is none. */
    public <T extends PlanItem> T lastVersion(String id, Class<T> type) {
        return services.plans().versions(workshopId(), id).stream()
                .map(PlanStore.Version::item)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(Refused::notFound);
    }

    /** Returns the same with the plan as it is now. */
    public InPlan fresh() {
        return new InPlan(services, in, services.plans().read(workshopId()));
    }

    public Instant now() {
        return services.clock().instant();
    }

    /** Returns a new random key for a thing. */
    public String newId() {
        return services.ids().next();
    }

    /** Returns the name of whoever changed something; empty for a facilitator who is gone. */
    public String name(String actor) {
        return services.people().apply(actor).map(Facilitator::name).orElse("");
    }

    /** Finds what may be shown of the question for goals; empty until the round is compared. */
    public Optional<Comparison> comparison() {
        if (in.state() != RoundState.COMPARED) {
            return Optional.empty();
        }
        return services.disclosure().release(in.round()).flatMap(this::comparison);
    }

    private Optional<Comparison> comparison(ReleasedRound released) {
        return services.boards().ofRound(in.round().id()).stream()
                .filter(this::asksForGoals)
                .findFirst()
                .map(board -> Comparison.of(released, board, services.catalogue()));
    }

    private boolean asksForGoals(BoardRecord board) {
        return in.round()
                .findQuestion(board.questionId())
                .filter(question -> question.kind() == QuestionKind.GOALS)
                .isPresent();
    }

    /**
     * Makes all edits as one change and tells pages that are open elsewhere.
     *
     * @return the number of the change
     * @throws einklang.survey.StaleVersion if somebody else changed one of the things
     * @throws einklang.plan.PlanFull if there would be too many things of a kind
     */
    public long apply(List<PlanEdit> edits) {
        return told(() -> services.plans().apply(workshopId(), edits, in.actor(), now()));
    }

    /** Makes one edit as {@link #apply(List)} does. */
    public long apply(PlanEdit edit) {
        return apply(List.of(edit));
    }

    /** Takes a change back, as {@link einklang.plan.PlanStore#undo}. */
    long undo(long change) {
        return told(() -> services.plans().undo(workshopId(), change, in.actor(), now()));
    }

    private long told(Supplier<Long> change) {
        try {
            long number = change.get();
            services.live().changed(topic(), number);
            return number;
        } catch (TryAgain busy) {
            throw new Refused(Problem.BUSY);
        }
    }

    String topic() {
        return "plan:" + workshopId();
    }
}
