package einklang.plan.incoming;

import einklang.plan.Direction;
import einklang.plan.Effort;
import einklang.plan.Horizon;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.Scope;
import einklang.survey.incoming.Fold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for closed choices, in German, English and Czech. */
final class Words {
    private static final Map<Enum<?>, List<String>> WORDS = Map.ofEntries(
            words(MeasureKind.TECHNICAL, "technical|technology|technisch|technik|technicke|technicky|technika|it"),
            words(
                    MeasureKind.ORGANISATIONAL,
                    "organisational|organizational|organisation|organisatorisch|organizacni|organizace"),
            words(MeasureKind.PROCESS, "process|prozess|prozessual|ablauf|procesni|proces"),
            words(
                    MeasureKind.PERSONNEL,
                    "personnel|people|training|personell|personal|schulung|personalni|lide|skoleni"),
            words(Effort.SMALL, "small|low|days|s|klein|gering|niedrig|tage|mala|maly|male|nizka|dny"),
            words(Effort.MEDIUM, "medium|weeks|m|mittel|wochen|stredni|tydny"),
            words(Effort.LARGE, "large|high|months|l|gross|hoch|monate|velka|velky|velke|vysoka|mesice"),
            words(
                    MeasureStatus.PLANNED,
                    "planned|open|to do|todo|new|geplant|offen|neu|planovano|planovane|otevreno|nove"),
            words(MeasureStatus.RUNNING, "running|in progress|doing|active|laufend|lauft|in arbeit|aktiv|bezi|probiha"),
            words(
                    MeasureStatus.DONE,
                    "done|finished|completed|closed|erledigt|fertig|abgeschlossen|hotovo|dokonceno|splneno"),
            words(MeasureStatus.STOPPED, "stopped|cancelled|canceled|gestoppt|abgebrochen|verworfen|zastaveno|zruseno"),
            words(Scope.INTERNAL, "internal|inside|intern|innen|interni|uvnitr"),
            words(Scope.EXTERNAL, "external|outside|customer|extern|aussen|kunde|kunden|externi|venku|zakaznik"),
            words(Direction.HIGHER, "higher|up|more|hoher|mehr|steigend|vyssi|vice|nahoru"),
            words(Direction.LOWER, "lower|down|less|niedriger|weniger|sinkend|tiefer|nizsi|mene|dolu"),
            words(
                    Horizon.THREE_MONTHS,
                    "3|3 months|3 monate|3 mesice|three months|drei monate|tri mesice|quarter|quartal"),
            words(
                    Horizon.SIX_MONTHS,
                    "6|6 months|6 monate|6 mesicu|six months|sechs monate|sest mesicu|half a year|halbjahr"),
            words(Horizon.ONE_YEAR, "12|12 months|12 monate|12 mesicu|1 year|1 jahr|1 rok|one year|ein jahr|jeden rok"),
            words(
                    Horizon.THREE_YEARS,
                    "36|36 months|36 monate|36 mesicu|3 years|3 jahre|3 roky|three years|drei jahre|tri roky"));

    private Words() {}

    private static Map.Entry<Enum<?>, List<String>> words(Enum<?> choice, String joined) {
        return Map.entry(choice, List.of(joined.split("\\|")));
    }

    /** Finds the choice that a cell names, by a word of the table or by its name in the program. */
    static <E extends Enum<E>> Optional<E> find(Class<E> choices, String cell) {
        String word = Fold.of(cell);
        return Stream.of(choices.getEnumConstants())
                .filter(one -> WORDS.getOrDefault(one, List.of()).contains(word)
                        || Fold.of(one.name()).equals(word))
                .findFirst();
    }
}
