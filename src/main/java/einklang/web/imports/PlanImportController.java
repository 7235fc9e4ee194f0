package einklang.web.imports;

import einklang.i18n.Language;
import einklang.plan.PlanFull;
import einklang.plan.incoming.Field;
import einklang.plan.incoming.IncomingPlan;
import einklang.plan.incoming.Lines;
import einklang.plan.incoming.PlanGuess;
import einklang.plan.incoming.PlanMapping;
import einklang.plan.incoming.PlanRows;
import einklang.survey.StaleVersion;
import einklang.survey.incoming.Table;
import einklang.survey.incoming.TableReader;
import einklang.survey.incoming.UnreadableTable;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Step;
import einklang.web.Upload;
import einklang.web.imports.WaitingTables.Owner;
import einklang.web.plan.InPlan;
import einklang.web.plan.PlanServices;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Brings things of the plan in as one change, which can be undone like others. */
final class PlanImportController {
    private final PlanServices services;
    private final TableReader tables;
    private final WaitingTables<WaitingPlan> waiting;

    PlanImportController(PlanServices services, TableReader tables, WaitingTables<WaitingPlan> waiting) {
        this.services = services;
        this.tables = tables;
        this.waiting = waiting;
    }

    private static Owner owner(InPlan in) {
        return new Owner(in.in().actor(), in.workshopId());
    }

    private static String path(InPlan in) {
        return in.address("plan-import");
    }

    /** Empty, and answered, where the plan cannot be worked at yet: its own page says what comes first. */
    private Optional<InPlan> open(Context ctx) {
        InPlan in = InPlan.of(services, ctx);
        if (!in.open()) {
            Html.seeOther(ctx, in.address("act"));
            return Optional.empty();
        }
        return Optional.of(in);
    }

    /** As {@link #open}, with the table that waits; without one the visitor is sent to the first page. */
    private void withTable(Context ctx, BiConsumer<InPlan, WaitingPlan> work) {
        open(ctx)
                .ifPresent(in -> waiting.find(owner(in))
                        .ifPresentOrElse(table -> work.accept(in, table), () -> Html.seeOther(ctx, path(in))));
    }

    void show(Context ctx) {
        open(ctx).ifPresent(in -> renderStart(ctx, in, 200, "", ""));
    }

    void bring(Context ctx) {
        open(ctx).ifPresent(in -> {
            Upload upload = Upload.of(ctx);
            String pasted = upload.text("text");
            try {
                Optional<byte[]> file = upload.file("file");
                Table table = file.isPresent() ? tables.read(file.get()) : tables.readPasted(pasted);
                Language language = in.in().workshop().offered(in.language());
                PlanMapping guessed = Stream.of(Lines.values())
                        .filter(lines -> lines.name().equals(upload.text("lines")))
                        .findFirst()
                        .map(lines -> PlanGuess.of(table, lines, language))
                        .orElseGet(() -> PlanGuess.of(table, language));
                keep(ctx, in, new WaitingPlan(in.newId(), table, guessed), pasted);
            } catch (UnreadableTable unreadable) {
                String why = in.messages().text("import.unreadable." + unreadable.reason());
                renderStart(ctx, in, 422, why, pasted);
            }
        });
    }

    private void keep(Context ctx, InPlan in, WaitingPlan table, String pasted) {
        if (waiting.put(owner(in), table)) {
            Html.seeOther(ctx, path(in) + "/check");
        } else {
            renderStart(ctx, in, 503, in.messages().text("import.fault.room"), pasted);
        }
    }

    private static void renderStart(Context ctx, InPlan in, int status, String fault, String pasted) {
        String title = in.messages().text("planImport.title");
        Html.render(
                ctx,
                status,
                "imports/plan-start.jte",
                new PlanStartPage(in.frame(title, Step.ACT), path(in), in.address("act"), fault, pasted));
    }

    void check(Context ctx) {
        withTable(ctx, (in, table) -> renderCheck(ctx, in, 200, table, ""));
    }

    void choose(Context ctx) {
        withTable(ctx, (in, table) -> {
            waiting.put(owner(in), table.with(mapping(table, Form.of(ctx))));
            Html.seeOther(ctx, path(in) + "/check");
        });
    }

    /** Other lines have other fields: they are guessed anew. */
    private static PlanMapping mapping(WaitingPlan table, Form form) {
        PlanMapping before = table.mapping();
        Language language = Language.find(form.text("language")).orElse(before.language());
        Lines lines = Stream.of(Lines.values())
                .filter(one -> one.name().equals(form.text("lines")))
                .findFirst()
                .orElseThrow(Refused::badRequest);
        if (lines != before.lines()) {
            return PlanGuess.of(table.table(), lines, language);
        }
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < table.table().width(); column++) {
            String value = form.text("c-" + column);
            fields.add(Stream.of(Field.values())
                    .filter(field -> field.name().equals(value) && lines.takes(field))
                    .findFirst()
                    .orElse(Field.IGNORE));
        }
        return new PlanMapping(lines, form.has("headed"), fields, language);
    }

    void take(Context ctx) {
        withTable(ctx, (in, table) -> {
            IncomingPlan incoming = incoming(in, table);
            boolean same = table.key().equals(Form.of(ctx).text("key"));
            if (!same || incoming.edits().isEmpty()) {
                renderCheck(ctx, in, 422, table, "");
                return;
            }
            try {
                long change = in.apply(incoming.edits());
                waiting.remove(owner(in));
                Html.seeOther(ctx, in.address(page(table.mapping().lines())) + "?done=" + change);
            } catch (PlanFull full) {
                renderCheck(ctx, in, 409, table, in.messages().text("planImport.full"));
            } catch (StaleVersion other) {
                renderCheck(ctx, in, 409, table, in.messages().text("planImport.stale"));
            }
        });
    }

    private static String page(Lines lines) {
        return switch (lines) {
            case GOALS -> "agree";
            case MEASURES -> "act";
            case INDICATORS, READINGS -> "act/indicators";
        };
    }

    void throwAway(Context ctx) {
        InPlan in = InPlan.of(services, ctx);
        waiting.remove(owner(in));
        Html.seeOther(ctx, in.address("act"));
    }

    private static IncomingPlan incoming(InPlan in, WaitingPlan table) {
        return PlanRows.read(table.table(), table.mapping(), in.plan(), in::newId);
    }

    private static void renderCheck(Context ctx, InPlan in, int status, WaitingPlan table, String fault) {
        Html.render(
                ctx,
                status,
                "imports/plan-check.jte",
                PlanCheckPage.of(in, path(in), table, incoming(in, table), fault));
    }
}
