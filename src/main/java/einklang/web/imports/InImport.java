package einklang.web.imports;

import einklang.survey.RoundState;
import einklang.survey.WordsChoice;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.InWorkshop;
import einklang.web.Refused;
import einklang.web.Step;
import io.javalin.http.Context;
import java.util.Optional;

/** A facilitator who brings answers in. */
record InImport(InWorkshop in) {
    /** Lets in who may run the workshop; nothing is brought into a trial. */
    static InImport of(ImportServices services, Context ctx) {
        InWorkshop in = InWorkshop.of(services.workshops(), services.clock(), ctx);
        if (in.workshop().isTrial()) {
            throw Refused.notFound();
        }
        return new InImport(in);
    }

    WaitingTables.Owner owner() {
        return new WaitingTables.Owner(in.actor(), in.workshop().id());
    }

    Frame frame() {
        return in.frame(text("import.title"), Step.ASK);
    }

    String path() {
        return in.address("import");
    }

    String text(String key, Object... arguments) {
        return in.visit().messages().text(key, arguments);
    }

    /** Finds why nothing can be brought in now: the same holds as for paper cards. */
    Optional<String> findWhyNot() {
        if (in.round().rules().words() == WordsChoice.THEMES_ONLY) {
            return Optional.of("import.refused.unread");
        }
        boolean takes = in.state() == RoundState.COLLECTING || in.state() == RoundState.CLOSED;
        return takes ? Optional.empty() : Optional.of("import.refused.state");
    }

    /** Answers with the reason if there is one; whoever calls goes on only if this is false. */
    boolean refuse(Context ctx) {
        Optional<String> why = findWhyNot();
        why.ifPresent(key -> Html.render(
                ctx,
                409,
                "imports/refused.jte",
                new RefusedPage(
                        frame(), text(key), "/workshops/" + in.workshop().id())));
        return why.isPresent();
    }
}
