package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** People who answer without a browser of this test: they fetch the form, fill in what it holds and send it. */
final class Crowd {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String link;

    /** People behind one link, such as {@code http://127.0.0.1:8080/a/abcdefghkm}. */
    Crowd(String link) {
        this.link = link;
    }

    /** One person a line of the list; goals are separated by a bar. */
    void answer(String language, List<String> people) {
        people.forEach(goals -> answer(language, List.of(goals.split("\\|")), false));
    }

    /** One person who leads and ticks that her sentences may stand beside the team's. */
    void answerAsLeader(String language, String goals) {
        answer(language, List.of(goals.split("\\|")), true);
    }

    private void answer(String language, List<String> goals, boolean beside) {
        String address = link + "?lang=" + language;
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(address)));
        FormElement form = (FormElement) Jsoup.parse(page.body(), address).selectFirst("form#answer");
        assertThat(form).as("form at %s", address).isNotNull();
        HttpResponse<String> thanks = send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", filled(form, goals, beside)))));
        assertThat(thanks.statusCode()).as("answer %s", goals).isEqualTo(200);
        assertThat(Jsoup.parse(thanks.body()).select("#code").text()).isNotEmpty();
    }

    private static List<String> filled(Element form, List<String> goals, boolean beside) {
        List<String> fields = new ArrayList<>();
        Iterator<String> sentences = goals.iterator();
        for (Element field : form.select("input[type=hidden], textarea")) {
            boolean roomy = field.normalName().equals("textarea");
            fields.add(pair(field.attr("name"), !roomy ? field.val() : sentences.hasNext() ? sentences.next() : ""));
        }
        if (beside) {
            fields.add(pair("beside", "1"));
        }
        fields.add(pair("clarity", "4"));
        return fields;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while answering", stopped);
        }
    }
}
