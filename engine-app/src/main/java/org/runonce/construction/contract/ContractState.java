package org.runonce.construction.contract;

/** How far a contract has come. */
public enum ContractState {
    RECORDED("已登记"),
    RETURNED("退回修改"),
    TO_REVIEW("退回联合评审"),
    SIGNED("已签订"),
    SUPERSEDED("已被取代");

    private final String zh;

    ContractState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
