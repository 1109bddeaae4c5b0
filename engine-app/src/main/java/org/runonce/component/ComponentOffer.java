package org.runonce.component;

import java.util.List;

/**
 * What a finished project offers to all offices.
 *
 * @param provider code of the office that built it and answers for it
 */
public record ComponentOffer(
        String projectCode,
        String name,
        String provider,
        List<ComponentFunction> functions,
        Price price,
        String howToReuse) {}
