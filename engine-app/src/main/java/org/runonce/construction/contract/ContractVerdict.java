package org.runonce.construction.contract;

/** What becomes of a recorded contract: the first four by the table, RETURN by the data bureau. */
public enum ContractVerdict {
    SIGN(ContractState.RECORDED),
    CHECK(ContractState.RECORDED),
    REVIEW_AGAIN(ContractState.TO_REVIEW),
    REFUSE(ContractState.RETURNED),
    RETURN(ContractState.RETURNED);

    private final ContractState state;

    ContractVerdict(ContractState state) {
        this.state = state;
    }

    ContractState state() {
        return state;
    }
}
