package org.runonce.refusals;

import java.util.List;
import java.util.stream.Stream;

/** Malformed questions of those who watch over the work of others, and of analysts. */
final class BadDeskRequests {
    static final List<BadRequest> ALL = Stream.concat(
                    late().map(it -> get("supervisor", "/api/supervision/late" + it)),
                    models().map(it -> get("analyst", "/api/analysis/processes/" + it)))
            .toList();

    private BadDeskRequests() {}

    private static Stream<String> models() {
        return Stream.of("one-window?version=0", "one-window?version=x", "one-window?version=9999999999", "no-such");
    }

    private static Stream<String> late() {
        return Stream.of(
                "?light=GREEN",
                "?light=x",
                "?limit=0",
                "?limit=201",
                "?unclaimed=perhaps",
                "?cursor=garbage",
                "?cursor=" + "a".repeat(201),
                "?department=" + "A".repeat(21),
                "?matter=" + "A".repeat(41),
                "?person=" + "a".repeat(65));
    }

    private static BadRequest get(String as, String path) {
        return new BadRequest(as, "GET", path, "", List.of());
    }
}
