package einklang;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Examples;
import einklang.catalogue.GoalTraining;
import einklang.text.GoalModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: trains the goal model from the catalogue's examples, so that the jar carries it ready. Arguments: the
 * folder of the catalogue, the folder of the compiled text package, the model to write (that of the obstacles goes beside
 * it), and a stamp beside it that tells
 * from which examples and code it was made: if both are the same, nothing is done.
 */
public final class TrainModel {
    private TrainModel() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path model = Path.of(arguments[2]);
        Path stampFile = Path.of(arguments[3]);
        Path obstacles = model.resolveSibling(Catalogue.OBSTACLES + ".bin");
        String version = hash(decidingFiles(folder));
        String obstacleVersion = hash(obstacleFiles(folder));
        String stamp = version + " " + obstacleVersion + " " + hash(classes(Path.of(arguments[1])));
        if (Files.exists(model)
                && Files.exists(obstacles)
                && Files.exists(stampFile)
                && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        Files.createDirectories(model.toAbsolutePath().getParent());
        Catalogue.Source source = file -> Files.newInputStream(folder.resolve(file));
        write(train(version, source), model);
        write(train(obstacleVersion, Catalogue.obstaclesOf(source)), obstacles);
        Files.writeString(stampFile, stamp);
    }

    private static void write(GoalModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
    }

    static GoalModel train(String version, Catalogue.Source source) {
        Catalogue catalogue = Catalogue.load(source);
        return GoalTraining.train(version, catalogue, Examples.load(source, catalogue));
    }

    private static String hash(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    /** Only files that decide how statements are grouped: a new ready measure must not look like another engine. */
    static List<Path> decidingFiles(Path folder) {
        return Stream.concat(Catalogue.groupingFiles().stream(), Examples.files().stream())
                .sorted()
                .map(folder::resolve)
                .toList();
    }

    static List<Path> obstacleFiles(Path folder) {
        return Catalogue.obstacleFiles().stream()
                .sorted()
                .map(folder.resolve(Catalogue.OBSTACLES)::resolve)
                .toList();
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
