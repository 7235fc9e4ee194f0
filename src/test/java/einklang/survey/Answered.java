package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Raw answers in memory, built person by person: what a round of a test holds. */
final class Answered implements AnswerSource {
    private final List<Response> responses = new ArrayList<>();
    private final Map<String, List<Mask>> masks = new HashMap<>();
    private final Map<String, LocalText> glosses = new HashMap<>();
    private Optional<DisclosurePlan> plan = Optional.empty();

    Answered staff(String... texts) {
        return person(false, Optional.empty(), Language.DE, texts);
    }

    Answered leader(String... texts) {
        return person(true, Optional.empty(), Language.DE, texts);
    }

    Answered inTeam(String team, int people) {
        for (int i = 0; i < people; i++) {
            person(false, Optional.of(team), Language.DE, "schnell antworten");
        }
        return this;
    }

    Answered writing(Language language, String... texts) {
        return person(false, Optional.empty(), language, texts);
    }

    Answered staff(int people) {
        for (int i = 0; i < people; i++) {
            staff("zufriedene Kunden");
        }
        return this;
    }

    Answered typedIn(int cards) {
        for (int i = 0; i < cards; i++) {
            add(new Response(
                    id(),
                    false,
                    Optional.empty(),
                    Language.DE,
                    OptionalInt.empty(),
                    false,
                    Source.PAPER,
                    List.of(new Statement(id() + "s", "q", "freundlich sein", false)),
                    Set.of()));
        }
        return this;
    }

    Answered senseOnly(String text) {
        return add(new Response(
                id(),
                false,
                Optional.empty(),
                Language.DE,
                OptionalInt.empty(),
                false,
                Source.LINK,
                List.of(new Statement(id() + "s", "q", text, true)),
                Set.of()));
    }

    Answered rareButWilling(Language language, String text) {
        return add(new Response(
                id(),
                false,
                Optional.empty(),
                language,
                OptionalInt.empty(),
                true,
                Source.LINK,
                List.of(new Statement(id() + "s", "q", text, false)),
                Set.of()));
    }

    Answered clarity(int tap) {
        return add(new Response(
                id(),
                false,
                Optional.empty(),
                Language.DE,
                OptionalInt.of(tap),
                false,
                Source.LINK,
                List.of(),
                Set.of("q")));
    }

    Answered masked(String statement, Mask... places) {
        masks.put(statement, List.of(places));
        return this;
    }

    Answered glossed(String statement, Language language, String text) {
        Map<Language, String> texts =
                new HashMap<>(glosses.getOrDefault(statement, LocalText.NONE).texts());
        texts.put(language, text);
        glosses.put(statement, new LocalText(texts));
        return this;
    }

    Answered planned(DisclosurePlan stored) {
        plan = Optional.of(stored);
        return this;
    }

    List<Response> all() {
        return List.copyOf(responses);
    }

    private Answered person(boolean leader, Optional<String> team, Language language, String... texts) {
        List<Statement> statements = new ArrayList<>();
        for (String text : texts) {
            statements.add(new Statement(id() + "s" + statements.size(), "q", text, false));
        }
        return add(new Response(
                id(), leader, team, language, OptionalInt.empty(), false, Source.LINK, statements, Set.of()));
    }

    private Answered add(Response response) {
        responses.add(response);
        return this;
    }

    private String id() {
        return "r" + (responses.size() + 1);
    }

    @Override
    public List<Response> responses(String roundId) {
        return all();
    }

    @Override
    public Map<String, List<Mask>> masks(String roundId) {
        return masks;
    }

    @Override
    public Map<String, LocalText> glosses(String roundId) {
        return glosses;
    }

    @Override
    public Optional<Response> findByCode(String roundId, EditCode code) {
        return code.value().equals("AMSEL-4711-KIRSCHE") ? Optional.of(responses.get(0)) : Optional.empty();
    }

    @Override
    public Optional<DisclosurePlan> findPlan(String roundId) {
        return plan;
    }
}
