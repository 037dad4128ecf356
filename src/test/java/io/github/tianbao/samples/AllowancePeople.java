package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.Random;

/** Invents the people of allowance households: a name nobody can be found by, a birth date for the age asked for, no identity number twice. */
final class AllowancePeople {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String FIRST = "春秋金玉建国永文志德世长根有福海树喜秀桂翠月雪银巧腊";
    private static final String MEN = "生厚仓顺田来锁茂运耕义祖柱旺川成寅收";
    private static final String WOMEN = "花兰梅枝云莲娥环平叶珍芬";
    private static final LocalDate REVIEW = LocalDate.of(2022, 7, 1);
    private static final int DAYS_OF_A_YEAR = 365;

    private final Random random;
    private int invented;

    AllowancePeople(long seed) {
        random = new Random(seed);
    }

    String surname() {
        return one(SURNAMES);
    }

    String name(String surname, boolean man) {
        return surname + one(FIRST) + one(man ? MEN : WOMEN);
    }

    /** The number of somebody of that age on 1 July 2022, or a few months more. */
    String identityNumber(int age, boolean man) {
        invented++;
        LocalDate birth = REVIEW.minusYears(age).minusDays(1 + random.nextInt(DAYS_OF_A_YEAR - 1));
        return IdentityNumbers.of(birth, 2 * (invented % 499) + (man ? 1 : 2));
    }

    /** Eleven digits that no operator gives out. */
    String phone() {
        return String.valueOf(19_000_000_000L + random.nextInt(1_000_000));
    }

    /** Nineteen digits whose check digit fits; the first six belong to no bank. */
    String account() {
        StringBuilder digits = new StringBuilder("629999");
        while (digits.length() < 18) {
            digits.append(random.nextInt(10));
        }
        return digits.append(luhn(digits)).toString();
    }

    private static int luhn(CharSequence digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int weighted = at % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }

    /** A number from 0 to below the limit, the same in every run. */
    int number(int limit) {
        return random.nextInt(limit);
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
