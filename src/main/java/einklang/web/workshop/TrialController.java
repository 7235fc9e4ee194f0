package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.survey.EditCode;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.SampleAnswers;
import einklang.survey.Source;
import einklang.survey.Submission;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Html;
import einklang.web.Problem;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tries a workshop out: a workshop of its own with invented answers, never mixed with real ones, gone by one tap. */
final class TrialController {
    private final WorkshopParts parts;
    private final Doors doors;
    private final Map<Language, SampleAnswers> samples = new EnumMap<>(Language.class);

    TrialController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
        for (Language language : Language.values()) {
            samples.put(language, sample(language));
        }
    }

    private static SampleAnswers sample(Language language) {
        String name = String.format(Locale.ROOT, "/trial/answers_%s.tsv", language.code());
        try (InputStream file = TrialController.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("sample answers: no file " + name);
            }
            return SampleAnswers.read(language, new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("sample answers: cannot read " + name, broken);
        }
    }

    /** Makes the trial, or leads to the one there is. */
    void start(Context ctx) {
        Running running = doors.real(ctx);
        String trial = running.trialId().orElseGet(() -> filled(running));
        Html.seeOther(ctx, "/workshops/" + trial);
    }

    private String filled(Running running) {
        Instant now = parts.clock().instant();
        Workshop trial = parts.news().trialOf(running.workshop());
        int people = sampleFor(trial, 0).people();
        Round draft = parts.news().trialRound(running.round(), trial.id(), people);
        parts.store().create(trial, draft, now);
        Round collecting = parts.store().move(draft, RoundState.COLLECTING, now);
        for (int person = 0; person < people; person++) {
            answer(trial, collecting, person, now);
        }
        parts.store().move(collecting, RoundState.CLOSED, now);
        return trial.id();
    }

    /** The offered languages take turns. */
    private SampleAnswers sampleFor(Workshop trial, int person) {
        List<Language> languages = trial.languages();
        SampleAnswers sample = samples.get(languages.get(person % languages.size()));
        if (sample == null) {
            throw new IllegalStateException("sample answers: none in a language of " + languages);
        }
        return sample;
    }

    private void answer(Workshop trial, Round round, int person, Instant now) {
        String key = parts.news().nextId();
        EditCode code = parts.editCodes().codeFor(key);
        Submission submission = new Submission(
                key, Source.LINK, Optional.empty(), sampleFor(trial, person).answers(person, round, trial.teams()));
        if (parts.intake().accept(round, submission, code, now) != Outcome.ACCEPTED) {
            throw new Refused(Problem.BUSY);
        }
    }

    /** Removes the trial, called on it or on the workshop that it tries. */
    void remove(Context ctx) {
        Running running = doors.running(ctx);
        Optional<String> parent = running.workshop().trialOf();
        Optional<String> trial =
                parent.isPresent() ? Optional.of(running.workshop().id()) : running.trialId();
        trial.ifPresent(id -> parts.store().delete(id, parts.clock().instant()));
        Html.seeOther(ctx, "/workshops/" + parent.orElse(running.workshop().id()));
    }
}
