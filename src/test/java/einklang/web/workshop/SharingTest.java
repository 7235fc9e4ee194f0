package einklang.web.workshop;

import static einklang.web.workshop.WorkshopSite.ANNA;
import static einklang.web.workshop.WorkshopSite.BERT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static WorkshopSite site;

    @BeforeAll
    static void start() {
        site = new WorkshopSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String shared() {
        String path = site.newWorkshop();
        site.post(ANNA, path + "/share", Map.of("email", " Bert@Example.org "));
        return path;
    }

    @Test
    void sharedWorkshopIsRunByBoth() {
        String path = shared();

        assertThat(site.get(BERT, path).statusCode()).isEqualTo(200);
        assertThat(site.page(BERT, "/workshops").select(".workshop-card a").eachAttr("href"))
                .contains(path);
        assertThat(site.post(BERT, path + "/start").statusCode()).isEqualTo(303);
        assertThat(site.page(ANNA, path + "/sharing").select(".people strong").eachText())
                .containsExactly("bert");
    }

    @Test
    void onlyTheOwnerDeletesAndHandsOver() {
        String path = shared();

        assertThat(site.get(BERT, path + "/delete").statusCode()).isEqualTo(404);
        assertThat(site.post(BERT, path + "/delete").statusCode()).isEqualTo(404);
        assertThat(site.post(BERT, path + "/hand-over", Map.of("facilitator", BERT))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.page(BERT, path).select("a[href$=/delete]")).isEmpty();
        assertThat(site.store.find(site.id(path)).orElseThrow().ownerId()).isEqualTo(ANNA);
    }

    @Test
    void unknownAddressIsKeptAndExplained() {
        String path = site.newWorkshop();
        for (String typed : List.of("", "carl@example.org", "<script>", "x".repeat(500))) {
            HttpResponse<String> answer = site.post(ANNA, path + "/share", Map.of("email", typed));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).expectFirst("[name=email]").val())
                    .isEqualTo(typed);
        }
        assertThat(site.store.sharedWith(site.id(path))).isEmpty();
    }

    @Test
    void sharingEndsByTheOwnerOrByOnesOwnWish() {
        String taken = shared();
        String left = shared();

        site.post(ANNA, taken + "/unshare", Map.of("facilitator", BERT));
        assertThat(site.get(BERT, taken).statusCode()).isEqualTo(404);
        assertThat(site.post(BERT, left + "/unshare", Map.of("facilitator", ANNA))
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> gone = site.post(BERT, left + "/unshare", Map.of("facilitator", BERT));
        assertThat(gone.headers().firstValue("Location")).contains("/workshops");
        assertThat(site.get(BERT, left).statusCode()).isEqualTo(404);
    }

    @Test
    void handingOverNeedsAShareAndKeepsOneForTheFormerOwner() {
        String path = site.newWorkshop();
        assertThat(site.post(ANNA, path + "/hand-over", Map.of("facilitator", BERT))
                        .statusCode())
                .isEqualTo(404);

        site.post(ANNA, path + "/share", Map.of("email", "bert@example.org"));
        site.post(ANNA, path + "/hand-over", Map.of("facilitator", BERT));

        assertThat(site.store.find(site.id(path)).orElseThrow().ownerId()).isEqualTo(BERT);
        assertThat(site.store.sharedWith(site.id(path))).containsExactly(ANNA);
        assertThat(site.get(ANNA, path).statusCode()).isEqualTo(200);
        assertThat(site.post(ANNA, path + "/delete").statusCode()).isEqualTo(404);
    }
}
