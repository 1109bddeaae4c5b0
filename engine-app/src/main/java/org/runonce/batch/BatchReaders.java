package org.runonce.batch;

import org.runonce.document.DocumentAccess;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Whoever reads a batch reads its papers. */
@Component
class BatchReaders implements DocumentAccess {
    private final BatchRepository batches;

    BatchReaders(BatchRepository batches) {
        this.batches = batches;
    }

    @Override
    public boolean maySee(String code, Actor reader) {
        return BatchCodes.isCode(code) && BatchPosts.mayRead(reader) && batches.existsById(code);
    }
}
