package einklang.bench;

import einklang.analysis.CatalogueGrouping;
import einklang.analysis.SourceStatement;
import einklang.catalogue.Catalogue;
import einklang.cli.Comparison;
import einklang.text.GoalModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From raw text to piles, figures and tensions, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class GroupingBenchmark {
    private static final int WARM_UP = 3_000;

    /** How many statements. */
    @Param({"50", "1000", "10000", "100000"})
    public int statements;

    private final Catalogue catalogue = Catalogue.bundled();
    private final CatalogueGrouping grouping = new CatalogueGrouping(catalogue, GoalModel.bundled());
    private List<SourceStatement> answers = List.of();

    /** A server that has compared before is warm, however few answers come next. */
    @Setup
    public void warmUp() {
        answers = SampleAnswers.of(statements);
        grouping.propose(SampleAnswers.of(WARM_UP), 0);
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of("1", answers, grouping, catalogue);
    }
}
