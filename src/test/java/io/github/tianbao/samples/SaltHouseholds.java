package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents the households of a county: as many as asked for, each with one to six members, no identity number twice. */
final class SaltHouseholds {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String FIRST = "春秋金玉建国永文志德世长根有福海树喜秀桂翠月雪银巧腊";
    private static final String SECOND = "生厚仓顺田来锁茂喜运头耕国佑义祖柱礼德旺川成寅收花兰梅枝云莲娥环平";
    private static final List<String> RELATIONS = List.of("户主", "配偶", "子", "女", "父", "母");
    private static final LocalDate OLDEST = LocalDate.of(1935, 1, 1);
    private static final int DAYS = 31_000;
    private static final int SERIALS = 900;

    private final Random random;
    private int invented;

    SaltHouseholds(long seed) {
        random = new Random(seed);
    }

    /** One member of a household. */
    record Member(String name, String identityNumber, String relation) {}

    /** A household, its head first. */
    List<Member> next() {
        int members = 1 + random.nextInt(RELATIONS.size());
        String surname = one(SURNAMES);
        List<Member> household = new ArrayList<>();
        for (int at = 0; at < members; at++) {
            String own = at == 1 ? one(SURNAMES) : surname;
            household.add(new Member(own + one(FIRST) + one(SECOND), identityNumber(), RELATIONS.get(at)));
        }
        return household;
    }

    /** Counts days and serials up, so that no number comes twice among the first 27 million. */
    private String identityNumber() {
        int number = invented++;
        return IdentityNumbers.of(OLDEST.plusDays((number * 7919L) % DAYS), 1 + (number / DAYS) % SERIALS);
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
