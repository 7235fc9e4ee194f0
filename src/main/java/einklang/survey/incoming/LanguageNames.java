package einklang.survey.incoming;

import einklang.i18n.Language;
import java.util.Map;
import java.util.Optional;

/** Languages by their names in the three languages. */
final class LanguageNames {
    private static final Map<String, Language> NAMES = Map.ofEntries(
            Map.entry("deutsch", Language.DE),
            Map.entry("german", Language.DE),
            Map.entry("nemcina", Language.DE),
            Map.entry("nemecky", Language.DE),
            Map.entry("englisch", Language.EN),
            Map.entry("english", Language.EN),
            Map.entry("anglictina", Language.EN),
            Map.entry("anglicky", Language.EN),
            Map.entry("tschechisch", Language.CS),
            Map.entry("czech", Language.CS),
            Map.entry("cestina", Language.CS),
            Map.entry("cesky", Language.CS));

    private LanguageNames() {}

    static Optional<Language> find(String name) {
        return Optional.ofNullable(NAMES.get(Fold.of(name)));
    }
}
