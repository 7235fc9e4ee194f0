package einklang;

import einklang.account.Accounts;
import einklang.account.Accounts.NewPerson;
import einklang.cli.CommandFailure;
import einklang.cli.DemoLauncher;
import einklang.i18n.Language;
import einklang.store.Database;
import einklang.store.DemoMark;
import einklang.store.StoreRefusedException;
import einklang.web.RandomTokens;

/** A server for this machine only, in a marked database of its own, with a facilitator whose password is new each time. */
final class Demo {
    static final String EMAIL = "demo@example.org";
    private static final String HOST = "127.0.0.1";
    private static final int PASSWORD_LENGTH = 16;

    private Demo() {}

    /** Starts on the port of the settings; of the rest only the lowest minimum and the imprint are taken over. */
    static DemoLauncher.Demo start(Settings settings, String database) {
        Settings local = settings.at(HOST, settings.port(), database);
        Application server = Application.start(local, open(local));
        try {
            String password = new RandomTokens().get().substring(0, PASSWORD_LENGTH);
            letIn(server.rooms().accounts(), password);
            server.rooms()
                    .addDemoFor(server.rooms()
                            .accounts()
                            .findByEmail(EMAIL)
                            .orElseThrow()
                            .id());
            return new DemoLauncher.Demo(server, EMAIL, password);
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static Database open(Settings settings) {
        try {
            return DemoMark.open(Application.databaseSettings(settings));
        } catch (StoreRefusedException refused) {
            throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Goes the way of every facilitator: a set-up link the first time, later a link for a new password. */
    private static void letIn(Accounts accounts, String password) {
        NewPerson person = new NewPerson(EMAIL, "Demo", Language.DE, password);
        accounts.setUpToken()
                .ifPresentOrElse(
                        token -> accounts.create(token, person),
                        () -> accounts.reset(accounts.resetToken(EMAIL).orElseThrow(), password));
    }
}
