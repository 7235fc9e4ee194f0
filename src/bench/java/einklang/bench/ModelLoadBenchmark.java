package einklang.bench;

import einklang.catalogue.Catalogue;
import einklang.text.GoalModel;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reading what the engine knows, each time in a new process, as at the start of the program. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgs = {"-Xmx256m", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ModelLoadBenchmark {
    @Benchmark
    public GoalModel model() {
        return GoalModel.bundled();
    }

    @Benchmark
    public Catalogue catalogue() {
        return Catalogue.bundled();
    }
}
