package org.runonce.interagency;

/** What a table names an office for. */
public enum Part {
    /** 征询: its word is awaited and weighed. */
    CONSULT("征询"),
    /** 会签: without its signature the proposal goes back. */
    COUNTERSIGN("会签"),
    /** 抄送: the result goes into its files. */
    INFORM("抄送");

    private final String zh;

    Part(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
