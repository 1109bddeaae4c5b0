package org.runonce.tasklist.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open pages of a change once it is committed; what is rolled back has not changed. */
@Component
public class ListChanges {
    private final LivePages pages;
    private final OtherNodes others;

    ListChanges(LivePages pages, OtherNodes others) {
        this.pages = pages;
        this.others = others;
    }

    public void tell(ListChange change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            committed(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed(change);
            }
        });
    }

    private void committed(ListChange change) {
        pages.changed(change);
        others.tell(change);
    }
}
