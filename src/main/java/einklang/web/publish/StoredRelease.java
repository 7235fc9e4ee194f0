package einklang.web.publish;

import einklang.board.Comparison;
import einklang.plan.Plan;
import einklang.plan.Publication;
import einklang.survey.Invitation;
import einklang.survey.Round;
import einklang.web.answer.Published;
import einklang.web.answer.Shell;
import java.util.List;
import java.util.Optional;

/** Shows participants what was released, as it was when it was released. */
public final class StoredRelease implements Published {
    private final PublishServices services;

    public StoredRelease(PublishServices services) {
        this.services = services;
    }

    @Override
    public Optional<Shown> find(Invitation invitation, Shell shell) {
        String workshop = invitation.workshop().id();
        Publication publication = services.publications().read(workshop);
        if (publication.isEmpty()) {
            return Optional.empty();
        }
        List<Comparison> result = publication
                .result()
                .map(released -> comparisons(invitation.round(), released))
                .orElse(List.of());
        Optional<GoalsView> goals = publication.goals().map(released -> goals(workshop, released, shell));
        return result.isEmpty() && goals.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "publish/released.jte", new ReleasedPage(shell, goals, ResultView.of(result, shell))));
    }

    private GoalsView goals(String workshop, Publication.Goals released, Shell shell) {
        Plan plan = services.plans().readAt(workshop, released.change());
        return new GoalsView(plan, released.measures(), released.commitments(), shell.messages());
    }

    /** The disclosure plan of now holds for the boards of then: what was masked or deleted since stays hidden. */
    private List<Comparison> comparisons(Round round, Publication.Result result) {
        return services.disclosure()
                .release(round)
                .map(released -> services.boards().ofRound(round.id()).stream()
                        .filter(board -> result.boards().containsKey(board.id()))
                        .map(board -> board.asOf(result.boards().getOrDefault(board.id(), 0L)))
                        .map(board -> Comparison.of(released, board, services.catalogue()))
                        .toList())
                .orElse(List.of());
    }
}
