package org.runonce.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.runonce.duplicate.text.Existing;
import org.runonce.duplicate.text.Filed;
import org.runonce.duplicate.text.FunctionIndex;
import org.runonce.duplicate.text.Wordings;

/** Every function that is built, offered or asked for, found by what it does. */
final class ExistingFunctions implements AutoCloseable {
    private record Entry(Target target, Existing words) {}

    private final Wordings wordings;
    private final FunctionIndex index = new FunctionIndex();
    private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();

    ExistingFunctions(Wordings wordings) {
        this.wordings = wordings;
    }

    /** From here on these are the functions of the component or project; none takes it out. */
    void put(String code, List<Target> functions) {
        List<Entry> read = functions.stream().map(this::read).toList();
        entries.put(code, read);
        index.put(code, read.stream().map(it -> it.words().terms()).toList());
    }

    private Entry read(Target target) {
        return new Entry(
                target,
                switch (target.kind()) {
                    case COMPONENT -> wordings.provided(target.wordings(), target.name());
                    case PROJECT -> wordings.filedElsewhere(target.function());
                });
    }

    /** The likely ones, the nearest first. */
    List<Hit> like(String name, String description) {
        Filed filed = wordings.filed(name, description);
        List<Hit> hits = new ArrayList<>();
        for (FunctionIndex.Place place : index.find(filed.terms(), wordings.candidates())) {
            List<Entry> functions = entries.getOrDefault(place.code(), List.of());
            // between the look into the index and this one the functions may have become fewer
            if (place.at() < functions.size()) {
                Entry entry = functions.get(place.at());
                hits.add(new Hit(entry.target(), wordings.compare(filed, entry.words())));
            }
        }
        hits.sort(Comparator.comparingDouble((Hit it) -> it.nearness().score()).reversed());
        return hits;
    }

    @Override
    public void close() {
        index.close();
    }
}
