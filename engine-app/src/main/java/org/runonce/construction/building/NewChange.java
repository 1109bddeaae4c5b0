package org.runonce.construction.building;

import java.math.BigDecimal;
import java.util.List;

/**
 * A change that the applying office asks for.
 *
 * @param deltaWan by how much the approved sum changes; negative where it gets cheaper
 * @param droppedFunctions numbers of functions of the baseline that will not be built
 */
public record NewChange(String content, String reason, BigDecimal deltaWan, List<Integer> droppedFunctions) {
    public NewChange {
        droppedFunctions = List.copyOf(droppedFunctions);
    }
}
