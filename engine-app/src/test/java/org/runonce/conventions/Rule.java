package org.runonce.conventions;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * @param name kebab-case; {@code spoilt.yaml} shows under this name how the rule is broken
 * @param complaints what breaks it, as sentences that name file and element
 */
record Rule(String name, String because, Function<Repository, Stream<String>> complaints) {

    static Rule ofEachModel(String name, String because, BiFunction<Model, Repository, Stream<String>> complaints) {
        return new Rule(name, because, repository -> repository.models().stream()
                .flatMap(it -> complaints.apply(it, repository)));
    }

    @Override
    public String toString() {
        return name;
    }
}
