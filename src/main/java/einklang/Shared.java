package einklang;

import einklang.store.Database;
import einklang.store.SqlResponseIntake;
import einklang.store.SqlWorkshopStore;
import einklang.survey.EditCodes;
import einklang.survey.RandomIds;
import einklang.survey.ResponseIntake;
import einklang.survey.Round;
import einklang.survey.WorkshopStore;
import einklang.web.LiveStreams;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;

/** What the rooms of the program have in common; made once. */
record Shared(
        Settings settings,
        Database database,
        WorkshopStore workshops,
        ResponseIntake intake,
        EditCodes codes,
        RandomIds ids,
        LiveStreams live,
        Clock clock) {
    static Shared of(Settings settings, Database database, Clock clock) {
        RandomIds ids = new RandomIds(new SecureRandom());
        EditCodes codes =
                new EditCodes(Application.secret(settings).getBytes(StandardCharsets.UTF_8), CodeWords.read());
        LiveStreams live = new LiveStreams();
        // A load run sends more answers than any workshop has people.
        int mostResponses = settings.bench() ? Integer.MAX_VALUE : Round.MOST_RESPONSES;
        return new Shared(
                settings,
                database,
                new SqlWorkshopStore(database, ids),
                new SqlResponseIntake(database, codes, ids, live, mostResponses),
                codes,
                ids,
                live,
                clock);
    }
}
