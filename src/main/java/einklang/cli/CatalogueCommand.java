package einklang.cli;

import einklang.catalogue.Catalogue;
import einklang.catalogue.CatalogueCheck;
import einklang.catalogue.CatalogueException;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.cli.evaluation.ScenarioFiles;
import einklang.i18n.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the files of the goal catalogue. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "check",
        description = "Looks after the files of the goal catalogue (docs/catalogue.md).")
final class CatalogueCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandFailure.WRONG_INPUT;
    }

    /** Counts examples and points at those that say the same. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the catalogue and the operator's own files, says file and line of what is wrong, counts sentences",
                "and terms of each goal and language, and shows sentences that are written almost alike."
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:the files can be used", "2:a file is wrong; the server would not start"})
    static final class Check implements Callable<Integer> {
        private static final int SHOWN = 10;

        private final Function<Optional<Path>, Catalogue.Source> sources;

        @Parameters(
                arity = "0..1",
                paramLabel = "FOLDER",
                description = "the operator's own files; default: those of EINKLANG_CATALOGUE")
        private @Nullable Path folder;

        @Option(
                names = "--against",
                paramLabel = "SETS",
                description = "a folder of test sets: shows sentences that stand in both")
        private @Nullable Path against;

        @Option(names = "--all", description = "shows all sentences that are alike, not the first ten")
        private boolean all;

        @Spec
        private CommandSpec spec;

        Check(Function<Optional<Path>, Catalogue.Source> sources) {
            this.sources = sources;
        }

        @Override
        public Integer call() {
            List<String> others = against == null ? List.of() : ScenarioFiles.texts(against);
            Catalogue.Source source = sources.apply(Optional.ofNullable(folder));
            CatalogueCheck goals = checked(source, others);
            CatalogueCheck obstacles = checked(Catalogue.obstaclesOf(source), others);
            print("goals", goals);
            line("");
            print(Catalogue.OBSTACLES, obstacles);
            return 0;
        }

        private static CatalogueCheck checked(Catalogue.Source source, List<String> others) {
            try {
                Catalogue catalogue = Catalogue.load(source);
                return CatalogueCheck.of(catalogue, Examples.load(source, catalogue), others);
            } catch (CatalogueException wrong) {
                throw new CommandFailure(CommandFailure.WRONG_INPUT, String.valueOf(wrong.getMessage()));
            }
        }

        private void print(String name, CatalogueCheck check) {
            line("%s, sentences + terms", name);
            line("%-20s%s", "", heads());
            int few = 0;
            for (Map.Entry<String, Map<Language, CatalogueCheck.Count>> goal :
                    check.counts().entrySet()) {
                StringBuilder cells = new StringBuilder();
                for (CatalogueCheck.Count count : goal.getValue().values()) {
                    few += count.suffices() ? 0 : 1;
                    cells.append(String.format(
                            Locale.ROOT, "%7d +%4d%s", count.sentences(), count.terms(), count.suffices() ? " " : "*"));
                }
                line("%-20s%s", goal.getKey(), cells);
            }
            line("* fewer than %d of one kind: %d cells", CatalogueCheck.WANTED, few);
            twins(check);
            if (against != null) {
                line("%d sentences also stand in %s", check.alsoElsewhere().size(), against);
                shown(check.alsoElsewhere()).forEach(example -> line("  %s", sentence(example)));
            }
        }

        private void twins(CatalogueCheck check) {
            long disagree =
                    check.twins().stream().filter(CatalogueCheck.Twin::disagree).count();
            line(
                    "%d sentences are written almost like another of their language, %d of them with another first goal",
                    check.twins().size(), disagree);
            shown(check.twins()).forEach(twin -> line("  %s = %s", sentence(twin.first()), sentence(twin.second())));
        }

        private <T> List<T> shown(List<T> whole) {
            return all ? whole : whole.subList(0, Math.min(SHOWN, whole.size()));
        }

        private static String heads() {
            StringBuilder heads = new StringBuilder();
            for (Language language : Language.values()) {
                heads.append(String.format(Locale.ROOT, "%14s", language.code()));
            }
            return heads.toString();
        }

        private static String sentence(Example example) {
            return example.language().code() + " " + String.join("+", example.labels()) + " \"" + example.text() + "\"";
        }

        private void line(String pattern, Object... values) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(String.format(Locale.ROOT, pattern, values).stripTrailing());
            out.flush();
        }
    }
}
