package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invents people: names put together from common characters, villages that no map knows, phone numbers that nobody has. */
final class InventedPeople {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String[] MEN = {"根生", "德厚", "满仓", "长顺", "有田", "福来", "金锁", "永茂", "双喜", "来运", "石头", "春耕",
        "保国", "天佑", "守义", "耀祖", "拴柱", "文礼", "树德", "兴旺", "百川", "稳成", "丙寅", "麦收"};
    private static final String[] WOMEN = {"桂花", "秀兰", "腊梅", "玉枝", "巧云", "喜莲", "月娥", "银环", "翠平", "雪娥"};
    private static final String[] VILLAGES = {"东岭村", "西沟村", "南坪村", "北坡村", "上河湾村", "下河湾村", "柏树洼村", "槐荫庄村"};
    private static final LocalDate OLDEST = LocalDate.of(1942, 1, 1);
    private static final int BIRTH_DAYS = 6900;
    private static final long FIRST_PHONE = 19_000_000_000L;

    private final Random random;
    private final Set<String> namesTaken = new HashSet<>();
    private int invented;

    InventedPeople(long seed) {
        random = new Random(seed);
    }

    /** Somebody of 58 to 80 years in 2022. */
    Person in(String township) {
        return born(township, OLDEST.plusDays(random.nextInt(BIRTH_DAYS)));
    }

    Person born(String township, LocalDate birth) {
        boolean man = random.nextInt(5) > 0;
        return born(township, birth, man);
    }

    private Person born(String township, LocalDate birth, boolean man) {
        invented++;
        int serial = 100 + 2 * (invented % 400) + (man ? 1 : 0);
        return new Person(newName(man), man ? "男" : "女", birth, IdentityNumbers.of(birth, serial), township,
                pick(VILLAGES), String.valueOf(FIRST_PHONE + random.nextInt(1_000_000)));
    }

    /** A name not given before. */
    String newName(boolean man) {
        String name;
        do {
            name = SURNAMES.charAt(random.nextInt(SURNAMES.length())) + pick(man ? MEN : WOMEN);
        } while (!namesTaken.add(name));
        return name;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
