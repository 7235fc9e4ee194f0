package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.report.Audience;
import einklang.report.BrandSet;
import einklang.report.Branding;
import einklang.report.ExportRecord;
import einklang.report.Logo;
import einklang.report.Part;
import einklang.survey.RandomIds;
import einklang.testing.SampleWorkshops;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredExportsTest {
    private static final Logo LOGO = Logo.of(Logo.Kind.PNG, new byte[] {1, -2, 3});

    private static StoredExports exports(Database database) {
        RandomIds ids = new RandomIds(new Random(1));
        SampleWorkshops.addFacilitator(database, "ann");
        SampleWorkshops.addFacilitator(database, "bob");
        new SqlWorkshopStore(database, ids)
                .create(
                        SampleWorkshops.workshop("w", "aaaaaaaaaa", "bbbbbbbbbb", "ann"),
                        SampleWorkshops.draft("w"),
                        Instant.EPOCH);
        return new StoredExports(database, ids::next);
    }

    private static ExportRecord export(long second, String format, Optional<Audience> audience, Set<Part> parts) {
        return new ExportRecord(Instant.ofEpochSecond(second), "ann", format, audience, Language.CS, parts);
    }

    private static Branding branding(String client) {
        return new Branding(client, "Roe", Optional.of(LOGO), Optional.empty(), 0);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void exportsComeBackLatestFirst(TestDatabase place) {
        try (Database database = place.open()) {
            StoredExports exports = exports(database);
            ExportRecord first = export(1, "pdf", Optional.empty(), Set.of(Part.values()));
            ExportRecord second = export(2, "json", Optional.of(Audience.STAFF), Set.of(Part.GOALS, Part.SUMMARY));
            ExportRecord third = export(3, "html", Optional.of(Audience.CLIENT), Set.of());

            exports.log("w", first);
            exports.log("w", third);
            exports.log("w", second);

            assertThat(exports.latest("w", 10)).containsExactly(third, second, first);
            assertThat(exports.latest("w", 1)).containsExactly(third);
            assertThat(exports.latest("another", 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void logGoesWithItsWorkshop(TestDatabase place) {
        try (Database database = place.open()) {
            StoredExports exports = exports(database);
            exports.log("w", export(1, "pdf", Optional.empty(), Set.of()));

            database.change(handle -> handle.execute("DELETE FROM workshop WHERE id = 'w'"));

            assertThat(exports.latest("w", 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void namesOfAClientAreKeptOnceForTheirFacilitatorOnly(TestDatabase place) {
        try (Database database = place.open()) {
            StoredExports exports = exports(database);
            exports.keepBrand("ann", branding("Werk B"));
            exports.keepBrand("ann", new Branding("Werk A", "", Optional.empty(), Optional.empty(), 3));

            assertThat(exports.keepBrand("ann", branding("Werk A"))).isTrue();

            assertThat(exports.brands("ann"))
                    .extracting(BrandSet::branding)
                    .containsExactly(branding("Werk A"), branding("Werk B"));
            assertThat(exports.brands("bob")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void nobodyRemovesTheNamesOfAnother(TestDatabase place) {
        try (Database database = place.open()) {
            StoredExports exports = exports(database);
            exports.keepBrand("ann", branding("Werk"));
            String id = exports.brands("ann").get(0).id();

            exports.removeBrand("bob", id);
            assertThat(exports.brands("ann")).hasSize(1);
            exports.removeBrand("ann", id);
            assertThat(exports.brands("ann")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void setsOfNamesAreLimited(TestDatabase place) {
        try (Database database = place.open()) {
            StoredExports exports = exports(database);
            for (int set = 0; set < BrandSet.MOST; set++) {
                assertThat(exports.keepBrand("ann", branding("Werk " + set))).isTrue();
            }

            assertThat(exports.keepBrand("ann", branding("Eins zu viel"))).isFalse();
            assertThat(exports.keepBrand("ann", branding("Werk 7"))).isTrue();
            assertThat(exports.keepBrand("bob", branding("Eins zu viel"))).isTrue();
            assertThat(exports.brands("ann")).hasSize(BrandSet.MOST);
        }
    }
}
