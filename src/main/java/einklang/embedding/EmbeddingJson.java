package einklang.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of an embeddings address: {@code {model, input}} out, {@code {data: [{index, embedding}]}} in. */
final class EmbeddingJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EmbeddingJson() {}

    static byte[] request(String model, String prefix, List<String> texts) {
        ObjectNode root = JSON.createObjectNode();
        root.put("model", model);
        root.put("encoding_format", "float");
        ArrayNode input = root.putArray("input");
        texts.forEach(text -> input.add(prefix.isEmpty() ? text : prefix + " " + text));
        return JSON.writeValueAsBytes(root);
    }

    /** Returns the vectors in the order of the texts; messages of errors hold nothing of the answer. */
    static List<float[]> vectors(byte[] answer, int wanted) throws VectorsMissing {
        JsonNode data = parsed(answer).path("data");
        if (!data.isArray() || data.size() != wanted) {
            throw new VectorsMissing("the address sent " + data.size() + " vectors, wanted " + wanted);
        }
        @Nullable float[][] vectors = new float[wanted][];
        for (int place = 0; place < wanted; place++) {
            JsonNode one = data.get(place);
            int index = one.path("index").asInt(place);
            if (index < 0 || index >= wanted || vectors[index] != null) {
                throw new VectorsMissing("the address numbers its vectors wrongly");
            }
            vectors[index] = vector(one.path("embedding"));
        }
        return ofOneSize(vectors);
    }

    private static List<float[]> ofOneSize(@Nullable float[][] vectors) throws VectorsMissing {
        List<float[]> all = new ArrayList<>();
        for (float[] vector : vectors) {
            if (vector == null || vector.length != (all.isEmpty() ? vector : all.get(0)).length) {
                throw new VectorsMissing("the address sent vectors of different sizes");
            }
            all.add(vector);
        }
        return all;
    }

    private static JsonNode parsed(byte[] answer) throws VectorsMissing {
        try {
            return JSON.readTree(answer);
        } catch (JacksonException broken) {
            // Its message may quote the answer, and the answer may quote a text.
            throw new VectorsMissing("the address sent something other than JSON");
        }
    }

    private static float[] vector(JsonNode numbers) throws VectorsMissing {
        double[] vector = new double[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            JsonNode number = numbers.get(i);
            vector[i] = number != null && number.isNumber() ? number.doubleValue() : Double.NaN;
        }
        if (vector.length == 0 || !Arrays.stream(vector).allMatch(Double::isFinite)) {
            throw new VectorsMissing("the address sent a vector without numbers");
        }
        return Pooling.unit(vector);
    }
}
