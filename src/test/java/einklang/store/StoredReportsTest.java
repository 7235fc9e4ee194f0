package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.report.Branding;
import einklang.report.Logo;
import einklang.report.OwnText;
import einklang.survey.RandomIds;
import einklang.survey.StaleVersion;
import einklang.testing.SampleWorkshops;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredReportsTest {
    private static final Logo LOGO = Logo.of(Logo.Kind.PNG, new byte[] {1, -2, 3});

    private static StoredReports reports(Database database) {
        SampleWorkshops.addFacilitator(database, "ann");
        new SqlWorkshopStore(database, new RandomIds(new Random(1)))
                .create(
                        SampleWorkshops.workshop("w", "aaaaaaaaaa", "bbbbbbbbbb", "ann"),
                        SampleWorkshops.draft("w"),
                        Instant.EPOCH);
        return new StoredReports(database);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void namesAndLogosComeBackAsTheyWere(TestDatabase place) {
        try (Database database = place.open()) {
            StoredReports reports = reports(database);
            assertThat(reports.branding("w")).isEqualTo(Branding.NONE);

            reports.putBranding("w", new Branding("Straße & Söhne", "Žižka", Optional.of(LOGO), Optional.empty(), 0));

            Branding stored = reports.branding("w");
            assertThat(stored)
                    .isEqualTo(new Branding("Straße & Söhne", "Žižka", Optional.of(LOGO), Optional.empty(), 1));
            reports.putBranding("w", new Branding("", "", Optional.empty(), Optional.of(LOGO), 1));
            assertThat(reports.branding("w").clientLogo()).isEmpty();
            assertThat(reports.branding("w").consultantLogo()).contains(LOGO);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ofTwoWritersTheSecondIsTold(TestDatabase place) {
        try (Database database = place.open()) {
            StoredReports reports = reports(database);
            Branding first = new Branding("A", "", Optional.empty(), Optional.empty(), 0);
            reports.putBranding("w", first);

            assertThatThrownBy(() -> reports.putBranding("w", first)).isInstanceOf(StaleVersion.class);
            reports.putText("w", Language.DE, new OwnText("goals", "Drei Ziele", "b", 0));
            assertThatThrownBy(() -> reports.putText("w", Language.DE, new OwnText("goals", "Vier", "b", 0)))
                    .isInstanceOf(StaleVersion.class);
            assertThat(reports.texts("w", Language.DE).get("goals").text()).isEqualTo("Drei Ziele");
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ownTextIsOfOneLanguageAndItsVersionOutlivesIt(TestDatabase place) {
        try (Database database = place.open()) {
            StoredReports reports = reports(database);
            reports.putText("w", Language.CS, new OwnText("next", "Dál", "b", 0));
            reports.putText("w", Language.CS, new OwnText("next", "", "b", 1));

            assertThat(reports.texts("w", Language.DE)).isEmpty();
            assertThat(reports.texts("w", Language.CS)).containsEntry("next", new OwnText("next", "", "b", 2));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void goesWithItsWorkshop(TestDatabase place) {
        try (Database database = place.open()) {
            StoredReports reports = reports(database);
            reports.putBranding("w", new Branding("A", "B", Optional.of(LOGO), Optional.of(LOGO), 0));
            reports.putText("w", Language.DE, new OwnText("goals", "Drei", "b", 0));

            database.change(handle -> handle.execute("DELETE FROM workshop WHERE id = 'w'"));

            assertThat(reports.branding("w")).isEqualTo(Branding.NONE);
            assertThat(reports.texts("w", Language.DE)).isEmpty();
        }
    }
}
