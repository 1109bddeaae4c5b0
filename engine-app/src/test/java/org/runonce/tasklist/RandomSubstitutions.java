package org.runonce.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.runonce.testing.District;
import org.runonce.testing.Reply;

/** People of a unit stand in for each other, and stop doing so, while the walk goes on. */
final class RandomSubstitutions {
    private static final Map<String, String> DAYS = Map.of("from", "2026-06-01", "until", "2026-06-30");

    private final District district;
    private final Random random;
    private final Map<String, Standing> standing = new HashMap<>();

    private record Standing(String id, String substitute) {}

    RandomSubstitutions(District district, Random random) {
        this.district = district;
        this.random = random;
    }

    /** The person, or half the time the one who stands in for this person. */
    String whoActsFor(String person) {
        Standing in = standing.get(person);
        return in != null && random.nextBoolean() ? in.substitute() : person;
    }

    /** Names a substitute for whoever has none, and revokes the substitution of whoever has one. */
    Reply change(String person) {
        Standing in = standing.get(person);
        if (in != null) {
            standing.remove(person);
            return revoke(person, in);
        }
        Map<String, String> order = new HashMap<>(DAYS);
        order.put("substitute", colleague(person));
        order.put("reason", "年休假");
        Reply made = district.as(person).post("/api/substitutions", order);
        if (made.status() == 201) {
            standing.put(person, new Standing(made.text("id"), order.get("substitute")));
        }
        return made;
    }

    List<Reply> revokeAll() {
        List<Reply> replies = standing.entrySet().stream()
                .map(it -> revoke(it.getKey(), it.getValue()))
                .toList();
        standing.clear();
        return replies;
    }

    private Reply revoke(String person, Standing in) {
        return district.as(person).post("/api/substitutions/" + in.id() + "/revocation", Map.of("reason", "提前返岗"));
    }

    private static String colleague(String person) {
        if (!person.contains("-")) {
            return person.equals("result1") ? "clerk1" : "result1";
        }
        String unit = person.substring(0, person.indexOf('-'));
        return unit + (person.endsWith("-handler") ? "-chief" : "-handler");
    }
}
