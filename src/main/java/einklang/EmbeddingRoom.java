package einklang;

import einklang.analysis.VectorLikeness;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.cli.CommandFailure;
import einklang.cli.Engine;
import einklang.embedding.Embeddings;
import einklang.embedding.EmbeddingsRefused;
import einklang.text.TextLanguage;
import einklang.text.TrainingText;
import einklang.text.VectorVotes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sentence vectors, if the operator asked for them: opened at start, of use as soon as the catalogue's examples are learned. */
final class EmbeddingRoom implements AutoCloseable {
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final Duration END = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddingRoom.class);

    private final Optional<Embeddings> embeddings;
    private final Optional<Path> file;
    private final Engine engine;
    private volatile Optional<VectorLikeness> likeness = Optional.empty();
    private @Nullable Thread learning;

    private EmbeddingRoom(Optional<Embeddings> embeddings, Optional<Path> file, Engine engine) {
        this.embeddings = embeddings;
        this.file = file;
        this.engine = engine;
    }

    /** Throws {@link CommandFailure} with a sentence for the operator if what was asked for cannot be had. */
    static EmbeddingRoom open(Settings settings, Engine engine) {
        try {
            Optional<Embeddings> opened =
                    settings.embeddings().map(wanted -> Embeddings.open(wanted, Clock.systemUTC()));
            return new EmbeddingRoom(opened, besideTheDatabase(settings), engine);
        } catch (EmbeddingsRefused refused) {
            throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Only where there is a folder already: the command compare makes none. */
    private static Optional<Path> besideTheDatabase(Settings settings) {
        return settings.sqliteFile()
                .map(database -> new File(database + ".vectors").getAbsoluteFile())
                .filter(file ->
                        file.getParentFile() != null && file.getParentFile().isDirectory())
                .map(File::toPath);
    }

    /** Finds the vectors; empty if they are off or still learning. */
    Optional<VectorLikeness> likeness() {
        return likeness;
    }

    /** Learns in the background, and tries again if that fails. */
    void learnMeanwhile() {
        if (embeddings.isPresent()) {
            Thread thread = new Thread(this::learnAtLast, "einklang-vectors");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            learning = thread;
            thread.start();
        }
    }

    private void learnAtLast() {
        try {
            while (!learn()) {
                Thread.sleep(AGAIN.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Learns now; returns false, and logs why, if that failed. */
    boolean learn() {
        if (embeddings.isEmpty()) {
            return true;
        }
        Embeddings asked = embeddings.get();
        String name = asked.vectors().model();
        try {
            VectorVotes votes =
                    asked.votes(file, engine.model().version(), engine.model().labels(), examples());
            likeness = Optional.of(new VectorLikeness(asked.vectors(), votes));
            LOG.info("Sentence vectors of {} have a say: {}", name, weights(votes));
            return true;
        } catch (IOException missing) {
            LOG.warn(
                    "Sentence vectors of {} cannot be had: {}. The engine goes by its own measures",
                    name,
                    missing.getMessage());
            return false;
        }
    }

    private static String weights(VectorVotes votes) {
        return Arrays.stream(TextLanguage.values())
                .map(language -> language.code() + " " + votes.weight(language))
                .collect(Collectors.joining(", "));
    }

    /** Sentences only: a single term tells a sentence transformer little. */
    private List<TrainingText> examples() {
        List<TrainingText> texts = new ArrayList<>();
        for (Example example : Examples.load(engine.source(), engine.catalogue())) {
            if (example.kind() == Example.Kind.SENTENCE) {
                TextLanguage language =
                        TextLanguage.find(example.language().code()).orElseThrow();
                texts.add(new TrainingText(language, example.labels(), example.text(), 1));
            }
        }
        return texts;
    }

    @Override
    public void close() {
        Thread thread = learning;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(END.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        // A model must not go while a thread still reads it.
        if (thread == null || !thread.isAlive()) {
            embeddings.ifPresent(Embeddings::close);
        }
    }
}
