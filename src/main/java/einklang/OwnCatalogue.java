package einklang;

import einklang.catalogue.Catalogue;
import einklang.catalogue.CatalogueException;
import einklang.catalogue.Examples;
import einklang.catalogue.GoalTraining;
import einklang.cli.CommandFailure;
import einklang.cli.Engine;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue that the program carries and, after it, the files of an operator's folder. The model is trained from both and
 * kept beside the SQLite database until one of the files or the program changes; on PostgreSQL it is trained at every start.
 */
final class OwnCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(OwnCatalogue.class);
    private static final String KEPT = "goal-model.bin";

    private OwnCatalogue() {}

    /** Returns what the engine knows on these settings; throws {@link CommandFailure} with file and line of a fault. */
    static Engine engine(Settings settings) {
        if (settings.catalogue().isEmpty()) {
            return Engine.bundled();
        }
        return engine(source(settings.catalogue()), kept(settings));
    }

    /** Takes the model from a file if it was trained from the same; else trains it and keeps it there. */
    static Engine engine(Catalogue.Source source, Optional<Path> kept) {
        try {
            return new Engine(Catalogue.load(source), model(source, kept), source);
        } catch (CatalogueException wrong) {
            throw new CommandFailure(CommandFailure.WRONG_INPUT, String.valueOf(wrong.getMessage()));
        }
    }

    /** Returns the files of the program with those of a folder; throws {@link CommandFailure} for a name that is none. */
    static Catalogue.Source source(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return Catalogue.bundledSource();
        }
        checkNames(folder.get());
        return new Both(Catalogue.bundledSource(), folder.get());
    }

    /** A whole catalogue and a folder with what is added to some of its files. */
    record Both(Catalogue.Source bundled, Path folder) implements Catalogue.Source {
        @Override
        public InputStream open(String file) throws IOException {
            return bundled.open(file);
        }

        @Override
        public InputStream openOwn(String file) throws IOException {
            Path own = folder.resolve(file);
            return Files.exists(own) ? Files.newInputStream(own) : InputStream.nullInputStream();
        }
    }

    /** A file with a mistyped name would otherwise be left out without a word. */
    private static void checkNames(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> unknown = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv") && !Catalogue.files().contains(name))
                    .sorted()
                    .toList();
            if (!unknown.isEmpty()) {
                throw new CommandFailure(
                        CommandFailure.WRONG_INPUT,
                        folder + ": found " + unknown + ", wanted names among " + Catalogue.files());
            }
        } catch (IOException unreadable) {
            throw new CommandFailure("Cannot read the catalogue folder " + folder + ".", unreadable);
        }
    }

    private static Optional<Path> kept(Settings settings) {
        return settings.sqliteFile()
                .map(file -> Path.of(file).toAbsolutePath().resolveSibling(KEPT))
                .filter(file -> Files.isDirectory(file.resolveSibling("")));
    }

    private static GoalModel model(Catalogue.Source source, Optional<Path> kept) {
        String version = version(source);
        Optional<GoalModel> ready = kept.flatMap(file -> read(file, version));
        return ready.orElseGet(() -> {
            LOG.info("Training the goal model from the operator's own catalogue files");
            Catalogue catalogue = Catalogue.load(source);
            GoalModel model = GoalTraining.train(version, catalogue, Examples.load(source, catalogue));
            kept.ifPresent(file -> write(file, model));
            return model;
        });
    }

    /** Turns on the model of the program too, which changes with its code, and on the files that decide about grouping. */
    private static String version(Catalogue.Source source) {
        try (InputStream bundled = source.open("model.bin")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bundled.readAllBytes());
            for (String file : Stream.concat(Catalogue.groupingFiles().stream(), Examples.files().stream())
                    .toList()) {
                try (InputStream own = source.openOwn(file)) {
                    byte[] bytes = own.readAllBytes();
                    digest.update((file + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new CommandFailure("Cannot read the own catalogue files.", unreadable);
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
            LOG.warn("The kept goal model cannot be read and is trained again");
            return Optional.empty();
        }
    }

    private static void write(Path file, GoalModel model) {
        Path half = file.resolveSibling(KEPT + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                model.write(out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            LOG.warn("The goal model could not be kept beside the database; the next start trains it again");
        }
    }
}
