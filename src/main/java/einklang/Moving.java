package einklang;

import einklang.cli.CommandFailure;
import einklang.cli.Moves;
import einklang.store.ArchiveRefused;
import einklang.store.Database;
import einklang.store.StoreBusyException;
import einklang.store.StoreRefusedException;
import einklang.store.WorkshopArchive;
import einklang.survey.RandomIds;
import einklang.web.RandomTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;

/** Moves workshops beside a server that may run. */
final class Moving implements Moves {
    private final Supplier<Settings> settings;

    /** @param settings read when a command needs them */
    Moving(Supplier<Settings> settings) {
        this.settings = settings;
    }

    @Override
    public void exportWorkshop(String workshopId, Path file) {
        if (Files.exists(file)) {
            throw new CommandFailure(CommandFailure.FAILED, "The file " + file + " exists already.");
        }
        inWords(file, () -> {
            try (Database database = open()) {
                write(archive(database), workshopId, file);
                return file;
            }
        });
    }

    /** A file that is not whole is taken away again; where the system knows owners of files, nobody else reads it. */
    private static void write(WorkshopArchive archive, String workshopId, Path file) throws IOException {
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(forOwnerOnly(file))) {
            archive.write(workshopId, out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path forOwnerOnly(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }

    @Override
    public URI importWorkshop(Path file, String ownerEmail) {
        return inWords(file, () -> {
            try (Database database = open();
                    InputStream in = Files.newInputStream(file)) {
                String owner = new AccountRoom(database, Clock.systemUTC(), new RandomTokens())
                        .accounts()
                        .findByEmail(ownerEmail)
                        .orElseThrow(() -> new CommandFailure(
                                CommandFailure.FAILED, "No facilitator has the mail address " + ownerEmail + "."))
                        .id();
                String id = archive(database).read(in, owner);
                Settings now = settings.get();
                return now.address(now.port()).resolve("/workshops/" + id);
            }
        });
    }

    private Database open() {
        return Database.openBeside(Application.databaseSettings(settings.get()));
    }

    private static WorkshopArchive archive(Database database) {
        SecureRandom random = new SecureRandom();
        return new WorkshopArchive(database, new RandomIds(random), random);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T inWords(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (ArchiveRefused | StoreRefusedException refused) {
            throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
        } catch (StoreBusyException busy) {
            throw new CommandFailure("The database has no time right now; nothing was done. Try again.", busy);
        } catch (IOException unreadable) {
            throw new CommandFailure("The file " + file + " cannot be read or written.", unreadable);
        }
    }
}
