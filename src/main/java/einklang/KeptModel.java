package einklang;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Examples;
import einklang.catalogue.GoalTraining;
import einklang.cli.CommandFailure;
import einklang.text.GoalModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model of a catalogue: that of the program where an operator adds nothing to the files that decide about grouping, else
 * one that is trained from both and kept in a file until one of them or the program changes.
 *
 * @param ofProgram the resource with the model of the program
 * @param bundled reads it
 * @param file where the trained one is kept; empty if there is no place for it
 */
record KeptModel(String ofProgram, Supplier<GoalModel> bundled, Optional<Path> file) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptModel.class);

    static KeptModel ofGoals(Optional<Path> file) {
        return new KeptModel("model.bin", GoalModel::bundled, file);
    }

    static KeptModel ofObstacles(Optional<Path> file) {
        return new KeptModel("obstacles.bin", GoalModel::bundledObstacles, file);
    }

    /** Returns the model of a catalogue that was loaded from these files. */
    GoalModel of(Catalogue.Source source, Catalogue catalogue) {
        try {
            Optional<String> version = version(source);
            return version.isEmpty() ? bundled.get() : own(version.get(), source, catalogue);
        } catch (IOException unreadable) {
            throw new CommandFailure("Cannot read the own catalogue files.", unreadable);
        }
    }

    private GoalModel own(String version, Catalogue.Source source, Catalogue catalogue) {
        return file.flatMap(kept -> read(kept, version)).orElseGet(() -> {
            LOG.info("Training the model of {} from the operator's own catalogue files", source.nameOf("goals.tsv"));
            GoalModel model = GoalTraining.train(version, catalogue, Examples.load(source, catalogue));
            file.ifPresent(kept -> write(kept, model));
            return model;
        });
    }

    /** Turns on the model of the program too, which changes with its code; empty if nothing is added to it. */
    private Optional<String> version(Catalogue.Source source) throws IOException {
        MessageDigest digest = sha256();
        boolean added = false;
        for (String name : Stream.concat(Catalogue.groupingFiles().stream(), Examples.files().stream())
                .toList()) {
            try (InputStream own = source.openOwn(name)) {
                byte[] bytes = own.readAllBytes();
                added |= bytes.length > 0;
                digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        if (!added) {
            return Optional.empty();
        }
        try (InputStream model = Catalogue.bundledSource().open(ofProgram)) {
            digest.update(model.readAllBytes());
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    /** A kept model that is older, or damaged, is trained again: nothing is lost but time. */
    private static Optional<GoalModel> read(Path file, String version) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.of(GoalModel.read(stream))
                    .filter(model -> model.version().equals(version));
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The kept model {} cannot be read and is trained again", file.getFileName());
            return Optional.empty();
        }
    }

    private static void write(Path file, GoalModel model) {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                model.write(out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            LOG.warn(
                    "The model {} could not be kept beside the database; the next start trains it again",
                    file.getFileName());
        }
    }
}
