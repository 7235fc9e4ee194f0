package einklang.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells the finer goals within a goal: one small linear model a goal, trained from the examples of that goal alone, so that it
 * learns what sets its parts apart and nothing else.
 */
final class FinerGoals {
    private static final double COST = 1;

    private record Parts(List<String> ids, LinearClassifier classifier) {}

    private final Map<String, Parts> partsOf;

    private FinerGoals(Map<String, Parts> partsOf) {
        this.partsOf = partsOf;
    }

    /**
     * Trains from texts and their features in the same order.
     *
     * @param cases as the goals are trained from them; only features and weights are used
     */
    static FinerGoals train(List<TrainingText> texts, List<TrainingCase> cases, int rarest) {
        Map<String, TreeSet<String>> ids = new TreeMap<>();
        texts.forEach(text -> text.finer()
                .forEach(finer -> ids.computeIfAbsent(goalOf(finer), goal -> new TreeSet<>())
                        .add(finer)));
        Map<String, Parts> partsOf = new TreeMap<>();
        ids.forEach((goal, finer) -> {
            List<String> ordered = List.copyOf(finer);
            List<TrainingCase> own = cases(goal, ordered, texts, cases);
            partsOf.put(goal, new Parts(ordered, new LinearTrainer(own, ordered.size(), COST, rarest).train()));
        });
        return new FinerGoals(partsOf);
    }

    private static String goalOf(String finer) {
        return finer.substring(0, finer.indexOf('/'));
    }

    private static List<TrainingCase> cases(
            String goal, List<String> ids, List<TrainingText> texts, List<TrainingCase> cases) {
        List<TrainingCase> own = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).labels().contains(goal)) {
                Set<Integer> labels = new HashSet<>();
                texts.get(i).finer().stream().filter(ids::contains).forEach(finer -> labels.add(ids.indexOf(finer)));
                own.add(new TrainingCase(
                        cases.get(i).features(), labels, cases.get(i).weight()));
            }
        }
        return own;
    }

    /** Returns one score a finer goal, in the order of ids; empty for a goal without any. */
    Map<String, Double> scores(String goal, Set<Integer> features) {
        Map<String, Double> scores = new LinkedHashMap<>();
        Parts parts = partsOf.get(goal);
        if (parts != null) {
            double[] found = parts.classifier().scores(features);
            for (int i = 0; i < found.length; i++) {
                scores.put(parts.ids().get(i), found[i]);
            }
        }
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(partsOf.size());
        for (Map.Entry<String, Parts> entry : partsOf.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().ids().size());
            for (String id : entry.getValue().ids()) {
                out.writeUTF(id);
            }
            entry.getValue().classifier().write(out);
        }
    }

    static FinerGoals read(DataInputStream in) throws IOException {
        Map<String, Parts> partsOf = new TreeMap<>();
        int goals = in.readInt();
        for (int i = 0; i < goals; i++) {
            String goal = in.readUTF();
            List<String> ids = new ArrayList<>();
            int count = in.readInt();
            for (int j = 0; j < count; j++) {
                ids.add(in.readUTF());
            }
            partsOf.put(goal, new Parts(List.copyOf(ids), LinearClassifier.read(in)));
        }
        return new FinerGoals(partsOf);
    }
}
