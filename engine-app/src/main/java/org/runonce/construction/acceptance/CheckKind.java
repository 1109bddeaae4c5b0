package org.runonce.construction.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is looked at before a project is accepted. */
public enum CheckKind {
    INITIAL("初验"),
    DATA_SHARING("数据共享质量"),
    FUNCTIONS("功能测试"),
    CONFORMITY("与评审结论一致"),
    HARDWARE("软硬件与合同一致"),
    SECURITY("等级保护"),
    CRYPTO("密码应用"),
    ARCHIVE("项目档案"),
    REGISTRATION("资源登记");

    private final String zh;

    CheckKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    static String join(List<CheckKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static List<CheckKind> split(String names) {
        return Arrays.stream(names.split(","))
                .filter(it -> !it.isEmpty())
                .map(CheckKind::valueOf)
                .toList();
    }
}
