package einklang;

import einklang.analysis.CatalogueGrouping;
import einklang.analysis.GoalHints;
import einklang.board.BoardEditing;
import einklang.board.Comparing;
import einklang.catalogue.Catalogue;
import einklang.cli.Engine;
import einklang.export.CsvComparisonWriter;
import einklang.export.JsonComparisonWriter;
import einklang.store.SqlAnswerSource;
import einklang.store.StoredBoards;
import einklang.survey.Disclosure;
import einklang.survey.QuestionKind;
import einklang.text.GoalModel;
import einklang.web.Feature;
import einklang.web.answer.Standings;
import einklang.web.compare.BoardStandings;
import einklang.web.compare.CompareFeature;
import einklang.web.compare.CompareServices;
import java.security.SecureRandom;
import java.util.List;

/** Wires the engine, the boards and the pages of the comparison. */
final class CompareRoom implements AutoCloseable {
    private final EmbeddingRoom vectors;
    private final Comparing comparing;
    private final CompareServices services;
    private final GoalHints hints;

    CompareRoom(Shared shared) {
        Engine engine = OwnCatalogue.engine(shared.settings());
        Catalogue catalogue = engine.catalogue();
        GoalModel model = engine.model();
        vectors = EmbeddingRoom.open(shared.settings(), engine);
        CatalogueGrouping grouping = new CatalogueGrouping(catalogue, model, vectors::likeness);
        Engine known = OwnCatalogue.obstacles(shared.settings());
        CatalogueGrouping obstacles = new CatalogueGrouping(known.catalogue(), known.model());
        hints = new GoalHints(catalogue, model);
        Disclosure disclosure =
                new Disclosure(new SqlAnswerSource(shared.database(), shared.codes()), grouping::languageOf);
        StoredBoards boards = new StoredBoards(shared.database(), shared.ids()::next);
        comparing = new Comparing(
                disclosure, kind -> kind == QuestionKind.OBSTACLES ? obstacles : grouping, boards, shared.ids()::next);
        services = new CompareServices(
                shared.workshops(),
                disclosure,
                comparing,
                new BoardEditing(boards, comparing, shared.ids()::next),
                boards,
                catalogue,
                List.of(new CsvComparisonWriter(), new JsonComparisonWriter()),
                shared.live(),
                shared.clock(),
                new SecureRandom());
    }

    /** Starts what runs by itself. */
    void open() {
        vectors.learnMeanwhile();
    }

    Comparing comparing() {
        return comparing;
    }

    CompareServices services() {
        return services;
    }

    GoalHints hints() {
        return hints;
    }

    Feature feature() {
        return new CompareFeature(services);
    }

    /** Tells respondents where they stand. */
    Standings standings() {
        return new BoardStandings(services);
    }

    @Override
    public void close() {
        vectors.close();
    }
}
