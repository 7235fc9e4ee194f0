package einklang.web.compare;

import einklang.board.BoardStore;
import einklang.board.WordCheck;
import einklang.survey.Mask;
import einklang.survey.ReleasedRound;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check of sentences on the private screen before they are projected. */
final class CheckController {
    private final CompareServices services;

    CheckController(CompareServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        Html.render(ctx, "compare/check.jte", CheckPage.of(entered, check(entered), leaders(entered), ""));
    }

    /** There is nothing to check where nobody may read a sentence. */
    private WordCheck check(Entered entered) {
        ReleasedRound released = entered.released();
        boolean readable = entered.round().questions().stream().anyMatch(released::wordsShown);
        if (!readable) {
            throw Refused.notFound();
        }
        return WordCheck.of(released, services.boards().masks(entered.round().id()));
    }

    private static boolean leaders(Entered entered) {
        return entered.released().plan().leadersShown();
    }

    /** Masks the ticked places, and words typed for one sentence. */
    void mask(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        WordCheck check = check(entered);
        Form form = Form.of(ctx);
        List<BoardStore.MaskedPlace> places = new ArrayList<>(ticked(check, form.all("place")));
        String typed = form.text("words");
        Optional<BoardStore.MaskedPlace> other = check.place(form.text("statement"), typed);
        other.ifPresent(places::add);
        places.forEach(place -> services.boards()
                .mask(
                        entered.round().id(),
                        place,
                        entered.actor(),
                        services.clock().instant()));
        if (!typed.isBlank() && other.isEmpty()) {
            Html.render(ctx, 422, "compare/check.jte", CheckPage.of(entered, check(entered), leaders(entered), typed));
        } else {
            Html.seeOther(ctx, entered.base() + "/check");
        }
    }

    /** Only places that the check itself has marked: a sentence that is not shown cannot be reached by this. */
    private static List<BoardStore.MaskedPlace> ticked(WordCheck check, List<String> names) {
        List<BoardStore.MaskedPlace> places = new ArrayList<>();
        for (WordCheck.Sentence sentence : check.sentences()) {
            for (WordCheck.Piece piece : sentence.pieces()) {
                Optional<Mask> mask = piece.mask();
                if (mask.isPresent() && names.contains(CheckPage.name(sentence, mask.get()))) {
                    places.add(new BoardStore.MaskedPlace(sentence.id(), mask.get()));
                }
            }
        }
        return places;
    }

    void unmask(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        Form form = Form.of(ctx);
        services.boards().unmask(entered.round().id(), form.text("statement"), (int) form.number("start"));
        Html.seeOther(ctx, entered.base() + "/check");
    }
}
