package einklang.store;

import einklang.survey.DisclosurePlan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes and reads the stored form of a disclosure plan: {@code v1;k=5;people=12;leadersShown=true;leaders=2;teams=a,b}. */
public final class DisclosurePlans {
    private static final String VERSION = "v1";

    private DisclosurePlans() {}

    public static String write(DisclosurePlan plan) {
        return String.join(
                ";",
                VERSION,
                "k=" + plan.minAnswers(),
                "people=" + plan.people(),
                "leadersShown=" + plan.leadersShown(),
                "leaders=" + plan.leaders(),
                "teams=" + String.join(",", plan.teams()));
    }

    /** Reads what {@link #write} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static DisclosurePlan read(String stored) {
        String[] parts = stored.split(";", -1);
        if (parts.length != 6 || !parts[0].equals(VERSION)) {
            throw new IllegalArgumentException(
                    "disclosure plan: found " + parts.length + " parts, wanted 6 that begin with " + VERSION);
        }
        Map<String, String> fields = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            fields.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        return new DisclosurePlan(
                Integer.parseInt(field(fields, "k")),
                Integer.parseInt(field(fields, "people")),
                Boolean.parseBoolean(field(fields, "leadersShown")),
                Integer.parseInt(field(fields, "leaders")),
                teams(field(fields, "teams")));
    }

    private static List<String> teams(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("disclosure plan: has no " + name);
        }
        return value;
    }
}
