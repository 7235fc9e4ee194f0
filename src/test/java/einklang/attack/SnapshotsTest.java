package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random walks through everything that can happen to a round: whatever is readable at two moments never differs by fewer
 * people than the minimum, and neither does the count.
 */
class SnapshotsTest {
    private static final int MINIMUM = 3;
    private static final int STEPS = 40;
    private static final Pattern MARK = Pattern.compile("Marke([0-9]+)x");
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private enum Action {
        ANSWER,
        ANSWER_AGAIN,
        PAPER,
        UNDO_PAPER,
        CHANGE,
        WITHDRAW,
        CUT,
        CLOSE,
        REOPEN,
        COMPARE,
        DISCARD,
        INVITE
    }

    /** One walk; people are told from each other by a number in their sentence. */
    private static final class Walk {
        final Random random;
        final Planted planted = Planted.collecting(site, "minimum", Integer.toString(MINIMUM), "language", "de");
        final List<String> codes = new ArrayList<>();
        final List<Set<Integer>> readable = new ArrayList<>();
        final List<Integer> counts = new ArrayList<>();
        final Set<Integer> invited = new HashSet<>(Set.of(40));
        int people;
        String lastCard = "";
        boolean discarded;

        Walk(long seed) {
            random = new Random(seed);
        }

        Person next() {
            people++;
            return Person.saying("Kurze Wartezeiten, Marke" + people + "x");
        }

        void step(Action action) {
            discarded = false;
            switch (action) {
                case ANSWER, ANSWER_AGAIN -> answer();
                case PAPER -> paper();
                case UNDO_PAPER -> site.owner.send(planted.path + "/paper", Map.of("do", "undo", "last", lastCard));
                case CHANGE -> change();
                case WITHDRAW -> anyCode().ifPresent(code -> planted.mine(code, "withdraw"));
                case CUT -> anyCode().ifPresent(code -> planted.mine(code, "cut"));
                case CLOSE -> planted.close();
                case REOPEN -> planted.act("reopen");
                case COMPARE -> planted.compare();
                case DISCARD -> discarded = planted.act("discard").status() == 303;
                case INVITE -> invite(1 + random.nextInt(12));
            }
        }

        private void answer() {
            Document form = site.nobody.get("/a/" + planted.code).page();
            if (form.selectFirst("form#answer") != null) {
                codes.add(planted.answer(next()));
            }
        }

        private void paper() {
            Document page = site.owner.get(planted.path + "/paper").page();
            Map<String, String> fields = new HashMap<>();
            page.select("form.paper input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
            fields.putAll(next().fields());
            fields.put("card", "de");
            lastCard = fields.getOrDefault("key", "");
            site.owner.send(planted.path + "/paper", fields);
        }

        private java.util.Optional<String> anyCode() {
            return codes.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(codes.get(random.nextInt(codes.size())));
        }

        private void change() {
            anyCode().ifPresent(code -> {
                Map<String, String> form =
                        Planted.hidden(planted.mine(code, "open").page());
                form.putAll(next().fields());
                planted.mine(code, "change", form);
            });
        }

        private void invite(int number) {
            String settings = planted.path + "/settings";
            String body = Forms.body(
                    site.owner.get(settings).page(), "main form", Map.of("invited", Integer.toString(number)));
            if (site.owner.send(site.owner.form(settings, body)).status() == 303) {
                invited.add(number);
            }
        }

        void look() {
            Reply file = planted.file("json");
            Set<Integer> seen = marks(file.body());
            seen.addAll(marks(site.owner.get(planted.path + "/compare").body()));
            seen.addAll(marks(site.owner.get(planted.path).body()));
            assertThat(seen.isEmpty()).isEqualTo(file.status() != 200);
            if (!seen.isEmpty()) {
                readable.add(seen);
            }
            counts.add(count());
        }

        private int count() {
            Matcher shown = Pattern.compile("data: ([0-9]+)")
                    .matcher(site.owner.get(planted.path + "/live").body());
            assertThat(shown.find()).isTrue();
            return Integer.parseInt(shown.group(1));
        }
    }

    private static Set<Integer> marks(String text) {
        Set<Integer> marks = new TreeSet<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            marks.add(Integer.parseInt(mark.group(1)));
        }
        return marks;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsReadableAtTwoMomentsNeverDiffersByFewPeople(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            Action action = Action.values()[walk.random.nextInt(Action.values().length)];
            walk.step(action);
            walk.look();
            assertCountsMoveInBatches(walk);
        }
        walk.step(Action.REOPEN);
        walk.step(Action.ANSWER);
        walk.step(Action.ANSWER);
        walk.step(Action.ANSWER);
        walk.step(Action.CLOSE);
        walk.step(Action.COMPARE);
        walk.look();
        walk.step(Action.REOPEN);
        walk.step(Action.ANSWER);
        walk.step(Action.WITHDRAW);
        walk.step(Action.UNDO_PAPER);
        walk.look();

        assertThat(walk.readable).isNotEmpty();
        for (Set<Integer> one : walk.readable) {
            assertThat(one).hasSizeGreaterThanOrEqualTo(MINIMUM);
            for (Set<Integer> other : walk.readable) {
                Set<Integer> differing = new HashSet<>(one);
                differing.addAll(other);
                differing.removeIf(mark -> one.contains(mark) && other.contains(mark));
                assertThat(differing.isEmpty() || differing.size() >= MINIMUM).isTrue();
            }
        }
    }

    /** Only all answers together may go away, and only "everybody invited has answered" is exact. */
    private static void assertCountsMoveInBatches(Walk walk) {
        if (walk.counts.size() < 2) {
            return;
        }
        int now = walk.counts.get(walk.counts.size() - 1);
        int before = walk.counts.get(walk.counts.size() - 2);
        boolean batch = now - before >= MINIMUM || now == before;
        assertThat(batch || (walk.discarded && now == 0) || (now > before && walk.invited.contains(now)))
                .as("from " + before + " to " + now)
                .isTrue();
    }
}
