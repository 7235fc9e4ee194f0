package einklang.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A folder with {@code model.onnx} and {@code tokenizer.json}, as sentence transformers are published. */
record ModelFolder(Path path) {
    /** Throws {@link EmbeddingsRefused} naming the file that is missing. */
    ModelFolder {
        for (Path file : List.of(path.resolve("model.onnx"), path.resolve("tokenizer.json"))) {
            if (!Files.isReadable(file)) {
                throw new EmbeddingsRefused("The model for sentence vectors needs the file " + file + ".");
            }
        }
    }

    /** Returns the name of the folder, for people. */
    String name() {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "model.onnx" : name.toString();
    }

    Path modelFile() {
        return path.resolve("model.onnx");
    }

    Path tokenizerFile() {
        return path.resolve("tokenizer.json");
    }

    /** Returns the hash of both files. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : List.of(modelFile(), tokenizerFile())) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new EmbeddingsRefused("Cannot read the model in " + path + ".", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
