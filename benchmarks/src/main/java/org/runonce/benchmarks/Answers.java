package org.runonce.benchmarks;

import java.util.Map;

/** What applicants write into the application forms. */
final class Answers {
    static final Map<String, Object> ROAD_WORK = Map.of(
            "projectName", "文一西路污水管改造",
            "location", "文一西路荆长大道口至高教路口",
            "areaM2", 120,
            "workStartsOn", "2027-03-01",
            "workEndsOn", "2027-03-20",
            "emergencyRepair", false,
            "roadKind", "OTHER",
            "planningDocument", true);

    static final Map<String, Object> RESTAURANT = Map.of(
            "shopName",
            "良渚一碗面",
            "location",
            "良渚街道古墩路1888号",
            "areaM2",
            80,
            "hasBusinessLicence",
            true,
            "onlyPrepackagedFood",
            false,
            "premisesUse",
            "COMMERCIAL",
            "licenceRevoked",
            false,
            "distanceToPollutionM",
            100);

    static final Map<String, Object> SHOP_CLOSED = Map.of(
            "businessName", "良渚一碗面",
            "registrationNumber", "92330110MA2ABCDE1X",
            "closureReason", "NO_LONGER_OPERATING");

    static final Map<String, Object> GUESTHOUSE = Map.of(
            "venueName", "径山云居民宿",
            "location", "径山镇小古城村12号",
            "venueType", "LODGING",
            "areaM2", 300,
            "dishonestCommitmentRecord", false);

    static final Map<String, Object> FLAT_SOLD = Map.of(
            "propertyCertificateNumber", "浙2020余杭区不动产权第0001号",
            "location", "良渚街道文化城社区8幢2单元501室",
            "floorArea", 89,
            "price", 260,
            "applicantSide", "BUYER",
            "otherPartyName", "李明",
            "seizedOrMortgagedWithoutConsent", false);

    static final Map<String, Object> DATA_SHARING = Map.of(
            "resourceName", "低保对象名单",
            "provider", "区民政局",
            "shareType", "CONDITIONAL",
            "listed", true,
            "purpose", "残疾人补贴核对",
            "dataFields", "姓名、证件号码、救助类别",
            "accessWay", "API",
            "containsPersonalInfo", true,
            "purposeSpecified", true);

    /** Who applies for the public matters. */
    static final Map<String, Object> COMPANY = Map.of(
            "name", "杭州清流市政工程有限公司",
            "idType", "USCC",
            "idNumber", "91330110MA2HTE0T1G",
            "phone", "13800001234");

    private Answers() {}
}
