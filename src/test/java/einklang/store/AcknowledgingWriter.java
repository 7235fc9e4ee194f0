package einklang.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A process of its own for {@link KilledProcessTest}: writes rows for ever and prints the id of each acknowledged one. */
final class AcknowledgingWriter {
    private static final int CALLERS = 8;

    private AcknowledgingWriter() {}

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseSettings.sqlite(Path.of(arguments[0])), DatabaseTest.FOLDER);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int caller = 0; caller < CALLERS; caller++) {
            new Thread(() -> {
                        while (true) {
                            String id = UUID.randomUUID().toString();
                            database.change(handle -> DatabaseTest.insert(handle, id));
                            out.println(id);
                        }
                    })
                    .start();
        }
    }
}
