package einklang.cli.evaluation;

import einklang.analysis.CatalogueGrouping;
import einklang.analysis.EnginePart;
import einklang.analysis.Grouping;
import einklang.analysis.SourceStatement;
import einklang.catalogue.Catalogue;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.catalogue.GoalTraining;
import einklang.cli.Comparison;
import einklang.cli.Engine;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The engine as it is, and with one part left out at a time. */
final class Variants {
    /** One make of the engine: how it groups a scenario. */
    record Variant(String name, Function<Scenario, Result> groups) {
        List<Result> results(List<Scenario> set) {
            return set.stream().map(groups).toList();
        }
    }

    private final Engine engine;

    Variants(Engine engine) {
        this.engine = engine;
    }

    Variant whole() {
        return new Variant("as it is", scenario -> result(scenario.statements(), grouping(Set.of())));
    }

    /** Returns the variants that need no training. */
    List<Variant> switched() {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(
                "without the form's language", scenario -> result(scenario.withoutLanguage(), grouping(Set.of()))));
        if (engine.likeness().get().isPresent()) {
            Grouping own = new CatalogueGrouping(engine.catalogue(), engine.model());
            variants.add(new Variant("without sentence vectors", scenario -> result(scenario.statements(), own)));
        }
        for (EnginePart part : EnginePart.values()) {
            Grouping grouping = grouping(Set.of(part));
            variants.add(new Variant(name(part), scenario -> result(scenario.statements(), grouping)));
        }
        return variants;
    }

    /** Returns the variants that learn from less; each is trained anew, which takes a while. */
    List<Variant> retrained() {
        return List.of(
                retrained("without terms", example -> example.kind() == Example.Kind.SENTENCE),
                retrained("without sentences", example -> example.kind() == Example.Kind.TERM));
    }

    private static String name(EnginePart part) {
        return switch (part) {
            case ASPECTS -> "without aspects";
            case NEAREST_EXAMPLES -> "without nearest examples";
            case NEAR_DUPLICATES -> "without near-duplicates";
            case OWN_PILES -> "without own piles";
        };
    }

    private Variant retrained(String name, Predicate<Example> kept) {
        Catalogue catalogue = engine.catalogue();
        List<Example> examples =
                Examples.load(engine.source(), catalogue).stream().filter(kept).toList();
        GoalModel model = GoalTraining.train(name, catalogue, examples);
        Grouping grouping = new CatalogueGrouping(catalogue, model);
        return new Variant(name, scenario -> result(scenario.statements(), grouping));
    }

    private Grouping grouping(Set<EnginePart> without) {
        return new CatalogueGrouping(engine.catalogue(), engine.model(), without, engine.likeness());
    }

    private Result result(List<SourceStatement> statements, Grouping grouping) {
        return Result.of(Comparison.of("1", statements, grouping, engine.catalogue()));
    }
}
