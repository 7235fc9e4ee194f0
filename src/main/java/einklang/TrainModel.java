package einklang;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Concept;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.text.GoalModel;
import einklang.text.TrainingText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: trains the goal model from the catalogue's examples, so that the jar carries it ready. Arguments: the
 * folder of the catalogue, the folder of the compiled classes, the file to write. Does nothing if the file was made from the
 * same examples by the same code.
 */
public final class TrainModel {
    private TrainModel() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path model = Path.of(arguments[2]);
        String version = version(folder, Path.of(arguments[1]));
        if (Files.exists(model) && isOf(version, model)) {
            return;
        }
        Files.createDirectories(model.toAbsolutePath().getParent());
        Path fresh = model.resolveSibling(model.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            train(version, file -> Files.newInputStream(folder.resolve(file))).write(out);
        }
        Files.move(fresh, model, StandardCopyOption.REPLACE_EXISTING);
    }

    static GoalModel train(String version, Catalogue.Source source) {
        Catalogue catalogue = Catalogue.load(source);
        List<String> labels = new ArrayList<>();
        catalogue.concepts().forEach(concept -> labels.add(concept.id()));
        labels.add(Concept.NONE);
        List<TrainingText> texts = new ArrayList<>();
        for (Example example : Examples.load(source, catalogue)) {
            texts.add(new TrainingText(example.language(), example.labels(), example.text()));
        }
        return GoalModel.train(version, labels, texts);
    }

    private static boolean isOf(String version, Path model) throws IOException {
        try (var in = Files.newInputStream(model)) {
            return GoalModel.read(in).version().equals(version);
        } catch (IOException damaged) {
            return false;
        }
    }

    /** The hash of all that the model depends on: the catalogue's files and the code of the text package. */
    private static String version(Path folder, Path classes) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path input : inputs(folder, classes)) {
                digest.update(input.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(input));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    private static List<Path> inputs(Path folder, Path classes) throws IOException {
        try (Stream<Path> data = Files.list(folder);
                Stream<Path> code = Files.list(classes.resolve("einklang/text"))) {
            return Stream.concat(
                            data.filter(path -> path.toString().endsWith(".tsv"))
                                    .sorted(),
                            code.filter(path -> path.toString().endsWith(".class"))
                                    .sorted())
                    .toList();
        }
    }
}
