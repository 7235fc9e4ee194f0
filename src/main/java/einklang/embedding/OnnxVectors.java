package einklang.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vectors from a sentence transformer in ONNX form on this machine: mean over the words of a text, length 1. Texts are
 * given to the model one by one on one thread each, because quantised models reckon a text differently beside others.
 */
final class OnnxVectors implements VectorSource {
    private static final Set<String> KNOWN_INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    private final String model;
    private final String fingerprint;
    private final String prefix;
    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxVectors(ModelFolder folder, String model, String prefix, WordPieces pieces) throws OrtException {
        this.model = model;
        this.fingerprint = folder.fingerprint() + " " + prefix;
        this.prefix = prefix;
        this.pieces = pieces;
        this.environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            this.session = environment.createSession(folder.modelFile().toString(), options);
        }
    }

    /** Loads model and tokenizer; throws {@link EmbeddingsRefused} if they are none that this program can use. */
    static OnnxVectors open(ModelFolder folder, String model, String prefix) {
        refuseTalkative();
        WordPieces pieces = null;
        try {
            pieces = WordPieces.open(folder.tokenizerFile());
            OnnxVectors vectors = new OnnxVectors(folder, model, prefix, pieces);
            vectors.requireKnownInputs();
            vectors.one("test");
            return vectors;
        } catch (IOException | OrtException | RuntimeException unusable) {
            if (pieces != null) {
                pieces.close();
            }
            throw new EmbeddingsRefused(
                    "The model in " + folder.path() + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static void refuseTalkative() {
        String version = OrtSession.class.getPackage().getImplementationVersion();
        String forbidden = System.getenv(RuntimeVersion.FORBIDDING);
        new RuntimeVersion(version == null ? "without a version" : version)
                .refusal(forbidden == null ? "" : forbidden)
                .ifPresent(sentence -> {
                    throw new EmbeddingsRefused(sentence);
                });
    }

    private void requireKnownInputs() {
        if (!KNOWN_INPUTS.containsAll(session.getInputNames())) {
            throw new IllegalArgumentException(
                    "model.onnx wants " + session.getInputNames() + ", known are " + KNOWN_INPUTS + ".");
        }
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public List<float[]> fetch(List<String> texts) throws VectorsMissing {
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (String text : texts) {
            if (Thread.currentThread().isInterrupted()) {
                throw new VectorsMissing("stopped");
            }
            try {
                vectors.add(one(text));
            } catch (OrtException failed) {
                throw new VectorsMissing("ONNX Runtime says " + failed.getCode(), failed);
            }
        }
        return vectors;
    }

    private float[] one(String text) throws OrtException {
        Encoding encoding = pieces.of(prefix.isEmpty() ? text : prefix + " " + text);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {numbers(encoding, name)}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return pooled(result.get(0), encoding.getAttentionMask());
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] numbers(Encoding encoding, String input) {
        return switch (input) {
            case "input_ids" -> encoding.getIds();
            case "attention_mask" -> encoding.getAttentionMask();
            default -> encoding.getTypeIds();
        };
    }

    /** Some models pool by themselves: then there is one vector a text, and no more to do than its length. */
    private static float[] pooled(OnnxValue output, long[] mask) throws OrtException {
        Object value = output.getValue();
        if (value instanceof float[][][] words) {
            return Pooling.mean(words[0], mask);
        }
        if (value instanceof float[][] whole) {
            return Pooling.mean(whole, new long[] {1});
        }
        throw new IllegalArgumentException("model.onnx gives " + output.getInfo() + ", wanted float vectors.");
    }

    @Override
    public void close() throws VectorsMissing {
        pieces.close();
        try {
            session.close();
        } catch (OrtException failed) {
            throw new VectorsMissing("ONNX Runtime says " + failed.getCode(), failed);
        }
    }
}
