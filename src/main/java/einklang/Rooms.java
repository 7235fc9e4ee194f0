package einklang;

import einklang.account.Accounts;
import einklang.store.Database;
import einklang.store.Pulse;
import einklang.web.Feature;
import einklang.web.HealthFeature;
import einklang.web.RandomTokens;
import einklang.web.RateLimit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The rooms of the product, wired to each other. */
final class Rooms implements AutoCloseable {
    private final Shared shared;
    private final AccountRoom accounts;
    private final WorkshopRoom workshops;
    private final AnswerRoom answers;
    private final CompareRoom compare;
    private final PlanRoom plan;
    private final ReportRoom report;
    private final PublishRoom publish;
    private final ImportRoom imports;

    Rooms(Settings settings, Database database, RandomTokens tokens, RateLimit formsPerAddress) {
        Clock clock = Clock.systemUTC();
        shared = Shared.of(settings, database, clock);
        accounts = new AccountRoom(database, clock, tokens);
        workshops = new WorkshopRoom(shared, accounts);
        compare = new CompareRoom(shared);
        plan = new PlanRoom(shared, accounts, compare);
        report = new ReportRoom(shared, accounts, compare, plan.plans());
        publish = new PublishRoom(shared, compare, plan);
        imports = new ImportRoom(shared);
        answers = new AnswerRoom(shared, formsPerAddress, compare.standings(), publish.published());
    }

    /** Returns the pages in the order of their routes. */
    List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        // First, because routes are tried in their order and answers come by hundreds in the same minute.
        features.add(answers.feature());
        features.add(new HealthFeature(new Pulse(shared.database())::beats));
        features.addAll(accounts.features());
        features.add(workshops.feature());
        features.add(compare.feature());
        features.addAll(plan.features());
        features.addAll(report.features());
        features.add(publish.feature());
        features.add(imports.feature());
        return features;
    }

    AccountRoom signIn() {
        return accounts;
    }

    Accounts accounts() {
        return accounts.accounts();
    }

    /** Starts what runs by itself. */
    void open() {
        answers.keepPromises();
        compare.open();
    }

    /** Adds the invented workshops of the demo for a facilitator without workshops. */
    void addDemoFor(String facilitatorId) {
        new DemoWorkshop(
                        shared,
                        compare.services(),
                        new DemoPlan(shared, compare.services(), plan.plans(), publish.publications()))
                .addFor(facilitatorId);
    }

    @Override
    public void close() {
        report.close();
        answers.close();
        compare.close();
        shared.live().close();
    }
}
