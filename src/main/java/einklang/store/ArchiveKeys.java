package einklang.store;

import einklang.survey.RandomIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New keys for old ones. They stand in the same order as the old ones, so that what is shown in the order of random keys
 * keeps its order; nothing else ties them.
 */
final class ArchiveKeys {
    private static final Pattern KEY = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");

    private final Map<String, String> fresh = new HashMap<>();

    /** @param tables all rows that the keys may stand in */
    ArchiveKeys(Iterable<List<Map<String, @Nullable Object>>> tables, RandomIds ids) {
        SortedSet<String> old = new TreeSet<>();
        for (List<Map<String, @Nullable Object>> rows : tables) {
            for (Map<String, @Nullable Object> row : rows) {
                row.forEach((column, cell) -> {
                    if (ArchivedTable.holdsKeys(column) && cell instanceof String text) {
                        KEY.matcher(text).results().forEach(found -> old.add(found.group()));
                    }
                });
            }
        }
        List<String> next =
                Stream.generate(ids::next).limit(old.size()).sorted().toList();
        int i = 0;
        for (String key : old) {
            fresh.put(key, next.get(i));
            i++;
        }
    }

    /** Returns a row with new keys wherever there were old ones. */
    void renew(Map<String, @Nullable Object> row) {
        row.replaceAll((column, cell) ->
                ArchivedTable.holdsKeys(column) && cell instanceof String text ? renewed(text) : cell);
    }

    private String renewed(String text) {
        return KEY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(fresh.getOrDefault(found.group(), "")));
    }
}
