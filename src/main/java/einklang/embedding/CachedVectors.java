package einklang.embedding;

import einklang.text.SentenceVectors;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers vectors under hashes of their texts, in memory only: something of a text can be guessed from its vector, so
 * none of people's texts is ever written down. If the source fails, there are no vectors for a while, and the log says why.
 */
final class CachedVectors implements SentenceVectors {
    /** 32 MB. */
    private static final int MOST_NUMBERS = 8_000_000;

    /** So that people do not wait again and again for an address that is away. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CachedVectors.class);

    private final VectorSource source;
    private final Clock clock;
    private final int mostNumbers;
    private final Map<String, float[]> known = new LinkedHashMap<>(64, 0.75f, true);
    private int size;
    private Instant pausedUntil = Instant.MIN;

    CachedVectors(VectorSource source, Clock clock) {
        this(source, clock, MOST_NUMBERS);
    }

    CachedVectors(VectorSource source, Clock clock, int mostNumbers) {
        this.source = source;
        this.clock = clock;
        this.mostNumbers = mostNumbers;
    }

    /** From now on vectors with another number of numbers are refused. */
    synchronized void require(int numbers) {
        size = numbers;
    }

    @Override
    public String model() {
        return source.model();
    }

    @Override
    public String fingerprint() {
        return source.fingerprint();
    }

    @Override
    public Optional<List<float[]>> of(List<String> texts) {
        Map<String, float[]> found = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>();
        synchronized (this) {
            for (String text : texts) {
                float[] vector = known.get(key(text));
                if (vector == null) {
                    missing.add(text);
                } else {
                    found.put(text, vector);
                }
            }
            if (!missing.isEmpty() && clock.instant().isBefore(pausedUntil)) {
                return Optional.empty();
            }
        }
        if (!missing.isEmpty() && !fetch(List.copyOf(missing), found)) {
            return Optional.empty();
        }
        List<float[]> vectors = new ArrayList<>(texts.size());
        texts.forEach(text -> vectors.add(found.getOrDefault(text, new float[size])));
        return Optional.of(vectors);
    }

    /** The source is asked without the lock: others need not wait for it. */
    private boolean fetch(List<String> missing, Map<String, float[]> found) {
        try {
            List<float[]> fresh = source.fetch(missing);
            synchronized (this) {
                for (int i = 0; i < fresh.size(); i++) {
                    requireSize(fresh.get(i).length);
                    found.put(missing.get(i), remember(missing.get(i), fresh.get(i)));
                }
            }
            return true;
        } catch (VectorsMissing failed) {
            pause(String.valueOf(failed.getMessage()));
        } catch (RuntimeException failed) {
            // Its message may hold a text.
            pause(failed.getClass().getName());
        }
        return false;
    }

    private void requireSize(int numbers) throws VectorsMissing {
        if (size != 0 && numbers != size) {
            throw new VectorsMissing("vectors have " + numbers + " numbers, wanted " + size);
        }
        size = numbers;
    }

    /** What was there first stays: the same text keeps its vector, even if two asked for it at once. */
    private float[] remember(String text, float[] vector) {
        float[] before = known.putIfAbsent(key(text), vector);
        while ((long) known.size() * vector.length > mostNumbers && known.size() > 1) {
            known.remove(known.keySet().iterator().next());
        }
        return before == null ? vector : before;
    }

    private synchronized void pause(String reason) {
        pausedUntil = clock.instant().plus(PAUSE);
        LOG.warn(
                "No sentence vectors from {} now: {}. For a minute the engine goes by its own measures.",
                source.model(),
                reason);
    }

    synchronized int remembered() {
        return known.size();
    }

    private String key(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(source.fingerprint().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
