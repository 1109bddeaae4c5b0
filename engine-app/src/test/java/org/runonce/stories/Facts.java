package org.runonce.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to application forms that the stories use again and again. */
public final class Facts {
    private Facts() {}

    /** PUB-005: a road that is neither new nor overhauled. */
    public static Map<String, Object> roadWork() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("projectName", "文一西路污水管改造");
        data.put("location", "文一西路荆长大道口至高教路口");
        data.put("areaM2", 120);
        data.put("workStartsOn", "2027-03-01");
        data.put("workEndsOn", "2027-03-20");
        data.put("emergencyRepair", false);
        data.put("roadKind", "OTHER");
        data.put("planningDocument", true);
        return data;
    }

    /** PUB-013. */
    public static Map<String, Object> kindergarten() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kindergartenName", "良渚春芽幼儿园");
        data.put("location", "良渚街道文化城社区玉鸟路1号");
        data.put("floorArea", 2400);
        data.put("classCount", 9);
        data.put("profitMaking", false);
        data.put("usesPublicAsset", false);
        data.put("founderIsOrg", false);
        data.put("founderHasChildHarmRecord", false);
        data.put("directorName", "周敏");
        data.put("directorTeacherCert", true);
        data.put("directorDegree", "BACHELOR");
        data.put("directorInPreschoolSince", "2015-09-01");
        data.put("hygieneAssessment", "QUALIFIED");
        data.put("hasPreparationApproval", false);
        data.put("illegalSchoolBanned", false);
        return data;
    }

    /** A site looked at by two people. */
    public static Map<String, Object> visit(String day) {
        return Map.of(
                "verifiers",
                List.of(Map.of("name", "甲"), Map.of("name", "乙")),
                "verifiedOn",
                day,
                "conclusion",
                "QUALIFIED",
                "findings",
                "现场与申请一致。");
    }

    /** PUB-001. */
    public static Map<String, Object> restaurant() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("shopName", "良渚一碗面");
        data.put("location", "良渚街道古墩路1888号");
        data.put("areaM2", 80);
        data.put("hasBusinessLicence", true);
        data.put("onlyPrepackagedFood", false);
        data.put("premisesUse", "COMMERCIAL");
        data.put("licenceRevoked", false);
        data.put("distanceToPollutionM", 100);
        return data;
    }

    /** PUB-008. */
    public static Map<String, Object> birth() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("childName", "李小满");
        data.put("childBornOn", "2026-05-20");
        data.put("bornInProvinceInstitution", true);
        data.put("householdAddress", "良渚街道文化城社区8幢");
        data.put("parentsDispute", false);
        data.put("hukouCityMismatch", false);
        return data;
    }

    /** PUB-002, granted on commitment. */
    public static Map<String, Object> guesthouse() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("venueName", "径山云居民宿");
        data.put("location", "径山镇小古城村12号");
        data.put("venueType", "LODGING");
        data.put("areaM2", 300);
        data.put("dishonestCommitmentRecord", false);
        return data;
    }

    /** PUB-101 to PUB-103, matters of the test district's own folder. */
    public static Map<String, Object> bikeStand() {
        return Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);
    }
}
