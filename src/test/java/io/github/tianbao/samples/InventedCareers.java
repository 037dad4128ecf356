package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Invents years at a station that the notice accepts: begun at eighteen or later, ended by 1995, with evidence. */
final class InventedCareers {
    private static final LocalDate LAST_DAY = LocalDate.of(1995, 12, 31);
    private static final int ADULT = 18;
    private static final List<List<String>> ARCHIVES = List.of(
            List.of("录用文件", "工资发放表"),
            List.of("会议记录", "会计档案"),
            List.of("业务档案", "考核考勤记录"),
            List.of("表彰奖励证书", "工资发放表"),
            List.of("领取报酬凭据", "其他文书档案"));
    private static final List<String> OFFICES = List.of("公社时任领导", "畜牧部门业务负责人", "原单位负责人", "同期固定职工", "会计", "文书", "出纳");

    private final Random random;
    private final InventedPeople people;

    InventedCareers(long seed, InventedPeople people) {
        random = new Random(seed);
        this.people = people;
    }

    Career of(Person person) {
        LocalDate earliest = person.birth().plusYears(ADULT).withDayOfMonth(1);
        LocalDate from = earliest.plusMonths(random.nextInt(60));
        LocalDate to = from.plusMonths(14 + random.nextInt(200)).plusDays(10 + random.nextInt(10));
        String station = person.township().substring(0, person.township().length() - 1) + (from.getYear() < 1984 ? "公社兽医站" : "乡畜牧兽医站");
        boolean documented = random.nextInt(4) > 0;
        return new Career(from, to.isAfter(LAST_DAY) ? LAST_DAY : to, station,
                documented ? Optional.of("垣人字〔%d〕%d号".formatted(from.getYear(), 1 + random.nextInt(60))) : Optional.empty(),
                ARCHIVES.get(random.nextInt(ARCHIVES.size())), documented ? List.of() : witnesses(), documented ? List.of() : OFFICES.subList(0, 5));
    }

    private List<String> witnesses() {
        return Stream.generate(() -> people.newName(true)).limit(5).toList();
    }
}
