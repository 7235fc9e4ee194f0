package einklang.browser;

/** What the people of a test type in their own language. */
record Spoken(
        String language,
        String goal,
        String moment,
        String floor,
        String measure,
        String reason,
        String indicator,
        String summary,
        String amount,
        String reading) {

    /** Returns the words of somebody who speaks "de", "en" or "cs", numbers written as that language writes them. */
    static Spoken in(String language) {
        return switch (language) {
            case "de" ->
                new Spoken(
                        language,
                        "Wir halten, was wir zusagen",
                        "Ich nenne am Ende des Gesprächs einen festen Termin",
                        "Kein Gespräch dauert länger als zwanzig Minuten",
                        "Rückruf mit Termin",
                        "Wer einen Termin hat, ruft nicht noch einmal an",
                        "Eingehaltene Rückrufe",
                        "Wir nehmen uns Zeit und halten Wort.",
                        "1.500,50",
                        "72,5");
            case "en" ->
                new Spoken(
                        language,
                        "We keep our promises",
                        "I name a fixed date at the end of the call",
                        "No call takes longer than twenty minutes",
                        "Call back at a fixed time",
                        "Who has a date does not call again",
                        "Callbacks in time",
                        "We take our time and keep our word.",
                        "1,500.50",
                        "72.5");
            case "cs" ->
                new Spoken(
                        language,
                        "Držíme, co slíbíme",
                        "Na konci hovoru řeknu pevný termín",
                        "Žádný hovor netrvá déle než dvacet minut",
                        "Zpětné volání s termínem",
                        "Kdo má termín, nevolá znovu",
                        "Dodržená zpětná volání",
                        "Bereme si čas a držíme slovo.",
                        "1500,50",
                        "72,5");
            default -> throw new IllegalArgumentException(language);
        };
    }
}
