package einklang.store;

import static einklang.store.StoredRound.CODES;
import static einklang.store.StoredRound.IDS;
import static einklang.store.StoredRound.NOW;

import einklang.survey.ResponseIntake.Outcome;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own for {@link KilledIntakeTest}: takes answers for ever and prints the key of each stored one. */
final class AnsweringProcess {
    private static final int CALLERS = 8;

    private AnsweringProcess() {}

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseSettings.sqlite(Path.of(arguments[0])));
        SqlResponseIntake intake = new SqlResponseIntake(database, CODES, IDS, (topic, seq) -> {}, Integer.MAX_VALUE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int caller = 0; caller < CALLERS; caller++) {
            new Thread(() -> {
                        while (true) {
                            String key = IDS.next();
                            Outcome outcome = intake.accept(
                                    StoredRound.round(false),
                                    StoredRound.submission(key, StoredRound.answers("eins", "zwei", "drei")),
                                    CODES.codeFor(key),
                                    NOW);
                            if (outcome == Outcome.ACCEPTED) {
                                out.println(key);
                            }
                        }
                    })
                    .start();
        }
    }
}
