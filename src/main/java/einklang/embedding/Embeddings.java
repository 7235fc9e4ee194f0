package einklang.embedding;

import einklang.text.SentenceVectors;
import einklang.text.TrainingText;
import einklang.text.VectorVotes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sentence vectors as the operator set them up. */
public final class Embeddings implements AutoCloseable {
    private static final String JARS_MISSING =
            "Sentence vectors by a model on this machine need the jars of ONNX Runtime and of the tokenizer library in ext/,"
                    + " and a start that finds them there: docs/operations.md, \"Sentence vectors\", says how.";

    /** What fails is asked for again from the last of these on. */
    private static final int STEP = 512;

    private static final Logger LOG = LoggerFactory.getLogger(Embeddings.class);

    private final VectorSource source;
    private final CachedVectors vectors;
    private final List<float[]> learned = new ArrayList<>();

    private Embeddings(VectorSource source, Clock clock) {
        this.source = source;
        this.vectors = new CachedVectors(source, clock);
    }

    /** Opens them; an address is not asked yet. Throws {@link EmbeddingsRefused} with a sentence for the operator. */
    public static Embeddings open(EmbeddingSettings settings, Clock clock) {
        if (settings instanceof EmbeddingSettings.Onnx onnx) {
            return new Embeddings(onnx(onnx), clock);
        }
        return new Embeddings(new HttpVectors((EmbeddingSettings.Address) settings, HttpVectors.Patience.USUAL), clock);
    }

    private static VectorSource onnx(EmbeddingSettings.Onnx onnx) {
        ModelFolder folder = new ModelFolder(onnx.folder());
        try {
            return OnnxVectors.open(folder, onnx.model().orElseGet(folder::name), onnx.prefix());
        } catch (LinkageError missing) {
            throw new EmbeddingsRefused(JARS_MISSING, missing);
        }
    }

    public SentenceVectors vectors() {
        return vectors;
    }

    /**
     * Returns what the vectors say about goals: from the file if it was learned before, else learned now, which takes a minute
     * or more. After a failure the next call goes on where the last one stopped.
     *
     * @param file where to keep it; empty keeps it in memory
     * @param version names labels and texts
     * @throws IOException if vectors cannot be had now, with a message that may be logged
     */
    public synchronized VectorVotes votes(
            Optional<Path> file, String version, List<String> labels, List<TrainingText> texts) throws IOException {
        String key = version + " " + source.fingerprint();
        Optional<VotesFile> kept = file.map(VotesFile::new);
        Optional<VectorVotes> before = kept.flatMap(one -> one.find(key));
        VectorVotes votes = before.isPresent() ? before.get() : learn(labels, texts);
        if (before.isEmpty()) {
            kept.ifPresent(one -> one.write(key, votes));
        }
        if (votes.vectorSize() > 0) {
            vectors.require(votes.vectorSize());
        }
        return votes;
    }

    private VectorVotes learn(List<String> labels, List<TrainingText> texts) throws IOException {
        LOG.info("Learning {} examples with {}, once", texts.size(), source.model());
        while (learned.size() < texts.size()) {
            List<TrainingText> next = texts.subList(learned.size(), Math.min(texts.size(), learned.size() + STEP));
            learned.addAll(source.fetch(next.stream().map(TrainingText::text).toList()));
        }
        VectorVotes votes = VectorVotes.of(labels, texts, learned);
        learned.clear();
        return votes;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException failed) {
            LOG.warn("{} could not be closed in good order", source.model());
        }
    }
}
