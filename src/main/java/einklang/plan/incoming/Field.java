package einklang.plan.incoming;

import java.util.List;

/** What a column of a table may be, with the headings by which it is known. Texts: "planImport.field.NAME". */
public enum Field {
    IGNORE(""),
    TITLE(
            "title|name|goal|measure|action|indicator|kpi|metric|titel|bezeichnung|ziel|massnahme|kennzahl|nazev|titul|cil"
                    + "|opatreni|ukazatel"),
    DESCRIPTION("description|sentence|details|note|notes|beschreibung|satz|erlauterung|bemerkung|popis|veta|poznamka"),
    WEIGHT("weight|importance|priority|gewicht|gewichtung|wichtigkeit|prioritat|vaha|dulezitost|priorita"),
    HORIZON("horizon|horizont|zeitraum|period|obdobi"),
    KIND("kind|type|category|art|kategorie|typ|druh"),
    OWNER(
            "owner|responsible|assigned to|who|verantwortlich|verantwortliche|zustandig|wer|odpovida|odpovedny|vlastnik|kdo"),
    START("start|start date|begin|beginn|von|startdatum|zacatek|zahajeni|od"),
    DUE("due|due date|deadline|end|until|fallig|faelligkeit|falligkeit|termin|ende|bis|bis wann|do|do kdy|konec"),
    EFFORT("effort|size|aufwand|narocnost|pracnost|usili"),
    STATUS("status|state|stand|stav|zustand"),
    GOAL("goal|for goal|ziel|zum ziel|zu ziel|cil|k cili"),
    SCOPE("scope|internal external|intern extern|sicht|ort|kde|mereno"),
    UNIT("unit|einheit|jednotka"),
    DIRECTION("direction|better|richtung|besser|smer|lepsi"),
    BASELINE(
            "baseline|start value|current|today|ausgangswert|startwert|ist|ist wert|vychozi hodnota|vychozi|soucasnost"),
    TARGET("target|target value|zielwert|soll|soll wert|cilova hodnota|cil hodnota"),
    TARGET_DAY("target date|target day|until|zieldatum|ziel bis|bis|termin|cilove datum|termin cile|do|do kdy"),
    INDICATOR("indicator|kpi|metric|kennzahl|ukazatel|name|nazev"),
    DAY("day|date|on|measured on|tag|datum|am|gemessen am|den|mereno dne"),
    VALUE("value|reading|wert|messwert|hodnota"),
    SOURCE("source|from|quelle|woher|zdroj");

    private final List<String> headings;

    Field(String headings) {
        this.headings = List.of(headings.split("\\|"));
    }

    /** Whether a folded heading names it. */
    boolean isNamed(String folded) {
        return !folded.isEmpty() && headings.contains(folded);
    }
}
