package org.runonce.stories;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers of offices to the application forms of the matters between offices. */
final class OfficeFacts {
    private OfficeFacts() {}

    /** An application that its table finds eligible, for each matter. */
    static Map<String, Object> of(String matter) {
        return switch (matter) {
            case "G2G-001" ->
                with(
                        "requestedPosts",
                        1,
                        "leaderPostsOver",
                        false,
                        "postUse",
                        "OPEN_RECRUITMENT",
                        "explanation",
                        "两名干部退休");
            case "G2G-002" ->
                with("hasPostApproval", true, "publicityDays", 7, "planTitle", "2026年公开招聘方案", "headcount", 3);
            case "G2G-003" -> transfer();
            case "G2G-004" ->
                with(
                        "personName",
                        "陈志",
                        "changeKind",
                        "POST_CHANGE",
                        "effectiveFrom",
                        "2026-06-01",
                        "gradeMatchesRule",
                        true);
            case "G2G-006" -> furniture();
            case "G2G-007" ->
                with("inPublicWarehouseMatch", true, "assetName", "会议桌", "quantity", 2, "purpose", "新会议室使用");
            case "G2G-008" -> vehicle();
            case "G2G-011" -> payment(20);
            case "G2G-012" -> with("projectName", "校舍抗震加固", "amountWan", 60, "explanation", "检测发现新的隐患");
            case "G2G-014" -> with("sealName", "综合执法局直属队", "institutionDoc", true, "sealReason", "NEW");
            case "G2G-015" -> dataSharing("区民政局");
            case "G2G-016" -> downgrade();
            default -> throw new IllegalArgumentException(matter);
        };
    }

    /** G2G-003. */
    static Map<String, Object> transfer() {
        return with(
                "personName",
                "陈志",
                "fromUnit",
                "区文化和广电旅游体育局",
                "toUnit",
                "区综合行政执法局",
                "onProbation",
                false,
                "underDiscipline",
                false,
                "targetUnitHasVacancy",
                true);
    }

    /** G2G-006: past its years, of little value. */
    static Map<String, Object> furniture() {
        return with(
                "assetClass", "FURNITURE",
                "assetName", "文件柜",
                "assetNumber", "JJ-2010-17",
                "putIntoUseOn", "2010-01-01",
                "minYears", 10,
                "stillUsable", false,
                "originalValueWan", 3,
                "disposalWay", "SCRAP");
    }

    /** G2G-006: the government approves. */
    static Map<String, Object> building() {
        return with(
                "assetClass", "BUILDING",
                "assetName", "旧办公楼",
                "assetNumber", "FW-1988-01",
                "originalValueWan", 90,
                "disposalWay", "TRANSFER");
    }

    /** G2G-008. */
    static Map<String, Object> vehicle() {
        return with(
                "plateNumber",
                "浙A0001警",
                "registeredOn",
                "2015-05-01",
                "safetyReason",
                false,
                "vehicleUse",
                "OTHER",
                "priceWan",
                17.5,
                "newEnergy",
                true);
    }

    /** G2G-011 of JTJ's item. */
    static Map<String, Object> payment(Number wan) {
        return with(
                "projectName",
                "农村公路大中修",
                "budgetItem",
                "2026-道路养护",
                "payee",
                "杭州清流市政工程有限公司",
                "requestWan",
                wan,
                "contractProgressPct",
                80,
                "payPct",
                60);
    }

    /** G2G-012: the government's meeting decides. */
    static Map<String, Object> largeAddition() {
        return with("projectName", "学校扩建", "amountWan", 150, "explanation", "学位缺口扩大");
    }

    /** G2G-015: conditional and listed, so that its provider answers. */
    static Map<String, Object> dataSharing(String provider) {
        return with(
                "resourceName", "低保对象名单",
                "provider", provider,
                "shareType", "CONDITIONAL",
                "listed", true,
                "purpose", "残疾人补贴核对",
                "dataFields", "姓名、证件号码、救助类别",
                "accessWay", "API",
                "containsPersonalInfo", true,
                "purposeSpecified", true);
    }

    /** G2G-016: the using office may object. */
    static Map<String, Object> downgrade() {
        return with(
                "op", "DOWNGRADE",
                "systemName", "执法办案系统",
                "avgCpu30dPct", 5,
                "peakCpu30dPct", 20,
                "explanation", "业务量下降");
    }

    private static Map<String, Object> with(Object... pairs) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            data.put((String) pairs[i], pairs[i + 1]);
        }
        return data;
    }
}
