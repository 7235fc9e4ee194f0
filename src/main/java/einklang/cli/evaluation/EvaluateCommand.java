package einklang.cli.evaluation;

import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.cli.Engine;
import einklang.text.Token;
import einklang.text.Tokens;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the grouping on sets of answers whose piles a person has given. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the grouping on answers whose piles a person has given, beside simple baselines.",
            "FOLDER holds files scenario-*.json, or folders with such files, one a set (docs/quality.md)."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final Supplier<Engine> engines;

    @Parameters(paramLabel = "FOLDER", description = "the sets of answers")
    private Path folder = Path.of("");

    @Option(names = "--ablation", description = "also with one part of the engine left out at a time")
    private boolean ablation;

    @Option(names = "--retrain", description = "also trained from less; takes minutes")
    private boolean retrain;

    @Option(names = "--scenarios", description = "also a line for each scenario")
    private boolean scenarios;

    @Spec
    private CommandSpec spec;

    public EvaluateCommand(Supplier<Engine> engines) {
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Map<String, List<Scenario>> sets = ScenarioFiles.read(folder);
        Engine engine = engines.get();
        Variants variants = new Variants(engine);
        List<Variants.Variant> others = new ArrayList<>();
        if (ablation) {
            others.addAll(variants.switched());
        }
        if (retrain) {
            others.addAll(variants.retrained());
        }
        Set<List<String>> known = known(engine);
        print("model " + engine.model().version().substring(0, 12)
                + ", 95 % intervals by 2000 resamples of scenarios, seed 1");
        sets.forEach((name, set) -> set(name, set, variants.whole(), others, known));
        return 0;
    }

    private void set(
            String name,
            List<Scenario> set,
            Variants.Variant whole,
            List<Variants.Variant> others,
            Set<List<String>> known) {
        List<Result> results = whole.results(set);
        SetScore score = SetScore.of(set, results, id -> true);
        print("");
        print("set " + name + ": " + set.size() + " scenarios, " + score.statements() + " statements");
        print(EvaluationText.head());
        if (scenarios) {
            for (int i = 0; i < set.size(); i++) {
                print(EvaluationText.row(
                        set.get(i).id(), new SetScore(List.of(score.scenarios().get(i)))));
            }
        }
        print(EvaluationText.row(whole.name(), score));
        print(EvaluationText.row("statements in no example", SetScore.of(set, results, newStatements(set, known))));
        others.forEach(
                other -> print(EvaluationText.row(other.name(), SetScore.of(set, other.results(set), id -> true))));
        Baselines.of(set)
                .forEach(baseline ->
                        print(EvaluationText.row(baseline.name(), SetScore.of(set, baseline.results(), id -> true))));
        print(EvaluationText.languages(score));
        print(EvaluationText.confusions(Confusions.of(set, results)));
    }

    /** The examples as folded words, so that a capital letter or a full stop makes no new sentence. */
    private static Set<List<String>> known(Engine engine) {
        Set<List<String>> known = new HashSet<>();
        for (Example example : Examples.load(engine.source(), engine.catalogue())) {
            known.add(words(example.text()));
        }
        return known;
    }

    private static Predicate<String> newStatements(List<Scenario> set, Set<List<String>> known) {
        Set<String> ids = new HashSet<>();
        set.forEach(scenario -> scenario.statements().stream()
                .filter(statement -> !known.contains(words(statement.text())))
                .forEach(statement -> ids.add(statement.id())));
        return ids::contains;
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::folded).toList();
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line.stripTrailing());
        out.flush();
    }
}
