package org.runonce.batch;

import java.util.Set;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;

/** Who keeps the batches, and who reads them: a batch shows the projects of all offices side by side. */
final class BatchPosts {
    static final String DATA_BUREAU = "SGJ";
    private static final Set<String> READERS = Set.of(
            Roles.DATA_BUREAU,
            Roles.REFORM_OFFICE,
            Roles.DRC_REVIEWER,
            Roles.FIN_REVIEWER,
            Roles.CDO,
            Roles.SUPERVISOR,
            Roles.GOV_LEADER);

    private BatchPosts() {}

    static boolean mayRead(Actor actor) {
        return READERS.stream().anyMatch(actor::has) || actor.has(Roles.DEPT_LEADER, DATA_BUREAU);
    }

    static void requireReader(Actor actor) {
        if (!mayRead(actor)) {
            throw Problem.forbidden("batch-not-yours", "批次只供评审和监督的单位查看", "Only those who review may see a batch");
        }
    }

    static void requireKeeper(Actor actor) {
        if (!actor.has(Roles.DATA_BUREAU, DATA_BUREAU)) {
            throw Problem.forbidden("not-the-data-bureau", "只有区数管局业务科可以这样做", "Only the data bureau may do this");
        }
    }
}
