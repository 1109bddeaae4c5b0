package org.runonce.benchmarks.inside;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is different in each copy of a task, worked out once for all tables: ids, group, holder, day, number and names. An
 * id looks random and is none: every table gives the same copy the same.
 */
final class Copies {
    static final String TABLE = "bench_copy";

    private static final String ID = "concat_ws('-', left(a, 8), substr(a, 9, 4), substr(a, 13, 4), substr(a, 17, 4),"
            + " substr(a, 21, 11))";
    private static final String DUE =
            "date_add(current_date, interval cast(%s %% 65 as signed) - 5 day)".formatted(dice("b", 5));
    private static final String NUMBER =
            "concat('330110', date_format(date_sub(current_date, interval %s %% 30 day), '%%y%%m%%d'), lpad(seq, 7, '0'))"
                    .formatted(dice("b", 7));
    private static final String MATTERS = "'挖掘城市道路许可', '公共自行车点位', '户外广告设置', '临时占用道路', '食品经营许可', '医师执业注册',"
            + " '公共场所卫生许可', '建筑垃圾处置核准', '城市绿化迁移', '取水许可'";
    private static final String WORDS = "安邦昌辰诚达德东恩方丰福广国海瀚恒弘宏华徽吉嘉建杰金锦景君凯康乐联龙隆美民明宁鹏";
    private static final String APPLICANT = ("concat(elt(1 + %s %% 6, '杭州', '余杭', '良渚', '瓶窑', '径山', '未来'),"
                    + " substr('%s', 1 + %s %% 40, 1), substr('%s', 1 + %s %% 40, 1),"
                    + " elt(1 + %s %% 5, '餐饮', '建设', '科技', '医疗', '文化'), '有限公司')")
            .formatted(dice("c", 1), WORDS, dice("c", 2), WORDS, dice("c", 3), dice("c", 4));

    private Copies() {}

    static List<String> statements(int many) {
        return List.of(
                "drop table if exists " + TABLE,
                // else each digest would be worked out anew wherever it is spoken of
                "set optimizer_switch = 'derived_merge=off'",
                "create table " + TABLE + " engine = Aria transactional = 0 as select seq, " + columns()
                        + " from (select seq, md5(seq) a, md5(concat('b', seq)) b, md5(concat('c', seq)) c from seq_1_to_"
                        + many + ") digests",
                "set optimizer_switch = default");
    }

    private static String columns() {
        return String.join(
                ", ",
                "concat(" + ID + ", '1') instance",
                "concat(" + ID + ", '2') task",
                "concat('Task_Last:', " + ID + ", '3') activity",
                "concat(" + ID + ", '4') variable",
                "concat(" + ID + ", '5') link",
                post() + " post",
                "if(%s %% 4 = 0, concat('staff', %s %% %d), null) holder"
                        .formatted(dice("b", 3), dice("b", 4), Places.STAFF),
                "if(%s %% 20 = 0, null, %s) due".formatted(dice("b", 6), DUE),
                NUMBER + " number",
                "concat('PUB-', lpad(1 + %s %% 40, 3, '0')) matter".formatted(dice("c", 0)),
                "concat(elt(1 + %1$s %% 10, %2$s), if(%1$s %% 40 < 20, '', '（变更）')) matter_name"
                        .formatted(dice("c", 0), MATTERS),
                APPLICANT + " applicant");
    }

    private static String post() {
        String roles = Places.ROLES.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
        return "if(%s %% 10 = 0, '%s', concat(elt(1 + %s %% 4, %s), '@D', 101 + %s %% %d))"
                .formatted(dice("b", 0), Places.HALL.groupId(), dice("b", 1), roles, dice("b", 2), Places.DEPARTMENTS);
    }

    /** One of the eight numbers below 65,536 in a digest. */
    private static String dice(String digest, int which) {
        return "cast(conv(substr(%s, %d, 4), 16, 10) as unsigned)".formatted(digest, 1 + 4 * which);
    }
}
