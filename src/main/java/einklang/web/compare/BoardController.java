package einklang.web.compare;

import einklang.board.BoardEditing;
import einklang.board.BoardRecord;
import einklang.board.PlacementKey;
import einklang.board.TensionDecision;
import einklang.board.ThemePair;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The forms with which a facilitator edits piles; each is one change of the board and can be undone. */
final class BoardController {
    static final int LONGEST_LABEL = 120;

    private final CompareServices services;
    private final CompareController pages;

    BoardController(CompareServices services, CompareController pages) {
        this.services = services;
        this.pages = pages;
    }

    private record Edit(Context ctx, Entered entered, Form form, BoardRecord board) {
        BoardEditing.Hand hand() {
            return new BoardEditing.Hand(
                    board,
                    form.number("seq"),
                    entered.actor(),
                    entered.services().clock().instant());
        }

        int question() {
            List<String> ids = entered.boards().stream().map(BoardRecord::id).toList();
            return ids.indexOf(board.id()) + 1;
        }
    }

    private Edit edit(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        return new Edit(ctx, entered, Form.of(ctx), entered.board(ctx.pathParam("board")));
    }

    void live(Context ctx) {
        Entered entered = Entered.of(services, ctx);
        BoardRecord board = entered.board(ctx.pathParam("board"));
        services.live().open(ctx, topic(board), board.board().seq());
    }

    private static String topic(BoardRecord board) {
        return "board:" + board.id();
    }

    void move(Context ctx) {
        Edit edit = edit(ctx);
        List<PlacementKey> cards = cards(edit.form());
        String theme = edit.form().text("theme");
        if (cards.isEmpty() || theme.isEmpty()) {
            back(edit, Done.NOTHING_TICKED, theme);
        } else {
            finish(edit, services.editing().move(edit.hand(), cards, theme), Done.MOVED, theme);
        }
    }

    void newTheme(Context ctx) {
        Edit edit = edit(ctx);
        List<PlacementKey> cards = cards(edit.form());
        if (cards.isEmpty()) {
            back(edit, Done.NOTHING_TICKED, "");
        } else {
            finish(edit, services.editing().moveToNewTheme(edit.hand(), cards), Done.NEW_THEME, "");
        }
    }

    void aside(Context ctx) {
        Edit edit = edit(ctx);
        List<PlacementKey> cards = cards(edit.form());
        if (cards.isEmpty()) {
            back(edit, Done.NOTHING_TICKED, "");
        } else {
            finish(edit, services.editing().putAside(edit.hand(), cards), Done.ASIDE, "");
        }
    }

    void merge(Context ctx) {
        Edit edit = edit(ctx);
        String into = edit.form().text("into");
        String theme = edit.form().text("theme");
        if (into.isEmpty()) {
            back(edit, Done.NOTHING_TICKED, theme);
        } else {
            finish(edit, services.editing().merge(edit.hand(), theme, into), Done.MERGED, into);
        }
    }

    void rename(Context ctx) {
        Edit edit = edit(ctx);
        String theme = edit.form().text("theme");
        Map<Language, String> typed = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            typed.put(language, oneLine(edit.form().text("label_" + language.code())));
        }
        LocalText label = new LocalText(typed);
        OptionalLong seq = services.editing().rename(edit.hand(), theme, label);
        if (seq.isPresent()) {
            finish(edit, seq, Done.RENAMED, theme);
        } else {
            clash(edit, Optional.of(new ComparePage.TypedLabel(theme, label)));
        }
    }

    /** A label is one line of at most so many code points; the field says so too. */
    private static String oneLine(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_LABEL ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL));
    }

    void tension(Context ctx) {
        Edit edit = edit(ctx);
        String a = edit.form().text("a");
        String b = edit.form().text("b");
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            throw Refused.badRequest();
        }
        boolean confirmed = edit.form().text("decision").equals("confirmed");
        TensionDecision decision = confirmed ? TensionDecision.CONFIRMED : TensionDecision.DISMISSED;
        finish(
                edit,
                services.editing().decide(edit.hand(), ThemePair.of(a, b), decision),
                confirmed ? Done.CONFIRMED : Done.DISMISSED,
                "");
    }

    void slider(Context ctx) {
        Edit edit = edit(ctx);
        long slider = edit.form().number("slider");
        if (slider < -1 || slider > 1) {
            throw Refused.badRequest();
        }
        OptionalLong seq = services.editing()
                .propose(
                        edit.hand(),
                        edit.entered().released().material(edit.board().questionId()),
                        (int) slider);
        finish(edit, seq, Done.PROPOSED, "");
    }

    void undo(Context ctx) {
        Edit edit = edit(ctx);
        finish(edit, services.editing().undo(edit.hand(), edit.form().number("target")), Done.UNDONE, "");
    }

    void redo(Context ctx) {
        Edit edit = edit(ctx);
        finish(edit, services.editing().redo(edit.hand(), edit.form().number("target")), Done.REDONE, "");
    }

    private void finish(Edit edit, OptionalLong seq, Done done, String theme) {
        if (seq.isPresent()) {
            services.live().changed(topic(edit.board()), seq.getAsLong());
            back(edit, done, theme);
        } else {
            clash(edit, Optional.empty());
        }
    }

    private static void back(Edit edit, Done done, String theme) {
        String anchor = theme.matches("[A-Za-z0-9-]+") ? "#theme-" + theme : "#piles";
        Html.seeOther(edit.ctx(), edit.entered().base() + "?q=" + edit.question() + "&done=" + done.query() + anchor);
    }

    private void clash(Edit edit, Optional<ComparePage.TypedLabel> typed) {
        pages.render(
                edit.ctx(),
                edit.entered(),
                edit.question(),
                Optional.empty(),
                Optional.of(new ComparePage.Clash(typed)));
    }

    /** Ticked cards are named "statement.ordinal"; anything else is no card of ours. */
    private static List<PlacementKey> cards(Form form) {
        return form.all("card").stream().distinct().map(BoardController::card).toList();
    }

    private static PlacementKey card(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,64}\\.[0-9]{1,4}")) {
            throw Refused.badRequest();
        }
        int dot = name.lastIndexOf('.');
        return new PlacementKey(name.substring(0, dot), Integer.parseInt(name.substring(dot + 1)));
    }
}
