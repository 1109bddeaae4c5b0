package org.runonce.batch.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the district's list of a batch; its heading is the key or the Chinese words. */
public enum Column {
    PROJECT_CODE("项目编号", "留空由系统编号；填写的须属于本批次，如 YH-IT-2026-03-001"),
    NAME("项目名称", "必填，最多200个字"),
    APPLICANT("申报单位", "必填，单位简称，如 区卫健局"),
    APPLICATION_SYSTEM("应用体系", "必填，如 数字政府"),
    BUILD_TYPE("建设类型", "必填，新建或升级"),
    REQUESTED_WAN("申请资金（万元）", "必填，大于0，最多两位小数"),
    FIRST_REVIEW("初审意见", "导出时填写；导入时不作为决定"),
    JOINT_REVIEW("联合评审意见", "建议立项或不予立项；只在上传评审意见时读取"),
    RECOMMENDED_WAN("建议资金（万元）", "建议立项时填写；只在上传评审意见时读取"),
    RECOMMEND_GROUP("建议类别", "建议立项时填写；只在上传评审意见时读取"),
    REASON("理由", "不予立项时填写；只在上传评审意见时读取"),
    REUSE_HIT_COMPONENT("命中公共组件", "导出时填写查重结果"),
    SHARED_DATA_ITEMS("共享数据项数", "整数，0起"),
    CLOUD_VCPU("云资源（vCPU）", "必填，整数，0起"),
    MLPS_LEVEL("等保级别", "必填，如 二级"),
    STAGE("阶段", "导出时填写");

    private final String zh;
    private final String hint;

    Column(String zh, String hint) {
        this.zh = zh;
        this.hint = hint;
    }

    /** As the district's own file spells it, e.g. {@code requested_wan}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String zh() {
        return zh;
    }

    /** What belongs in it, for who fills in a template. */
    public String hint() {
        return hint;
    }

    static Optional<Column> headed(String heading) {
        String spelt = heading.strip().replace('(', '（').replace(')', '）');
        return Arrays.stream(values())
                .filter(it -> it.zh.equalsIgnoreCase(spelt) || it.key().equalsIgnoreCase(spelt))
                .findFirst();
    }
}
