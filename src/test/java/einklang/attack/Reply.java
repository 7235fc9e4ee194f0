package einklang.attack;

import einklang.testing.Unpacked;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An answer as it came over the wire. */
record Reply(String asked, int status, HttpHeaders headers, byte[] content) {
    String body() {
        return new String(content, StandardCharsets.UTF_8);
    }

    Document page() {
        return Jsoup.parse(body());
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String location() {
        return header("Location");
    }

    /** Returns all that can be read in the answer: headers, source, source without escapes, files inside of files. */
    String everything() {
        String source = headers.map() + "\n" + Unpacked.of(content);
        return source + "\n" + Parser.unescapeEntities(source, false);
    }

    /** Whether a word stands anywhere in the answer, in any case. */
    boolean tells(String word) {
        return everything().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Short, so that a failed attack can be read. */
    @Override
    public String toString() {
        return asked + " -> " + status;
    }
}
