package org.runonce.workflow.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the days of one level of a form, and which of them wait for which. */
final class DayOrders {
    private final Map<String, Heading> days = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(Attributes of, Heading heading) {}

    void note(Attributes of, Heading heading) {
        if (of.json().path("subtype").asText().equals("date")) {
            days.put(String.join(".", heading.path()), heading);
        }
        if (!of.notBefore().isEmpty()) {
            waiting.add(new Waiting(of, heading));
        }
    }

    List<DayOrder> read() {
        List<DayOrder> orders = new ArrayList<>();
        for (Waiting it : waiting) {
            String name = it.of().notBefore();
            Heading earlier = days.get(name);
            if (earlier == null || earlier.equals(it.heading()) || !days.containsValue(it.heading())) {
                it.of().fault("is notBefore " + name + ", and both must be days of the same form or row");
            } else {
                orders.add(new DayOrder(it.heading(), earlier));
            }
        }
        return List.copyOf(orders);
    }
}
