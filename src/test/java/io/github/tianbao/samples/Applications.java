package io.github.tianbao.samples;

import java.util.List;

/** Fills in an application as the notice wants it: every field right, every date in order. Faulty samples then spoil one thing. */
final class Applications {
    private static final int STANDARD = 20;

    private Applications() {}

    /** The entry of a person, with all that a register of any township asks for. */
    static Entry of(Person person, Career career, int number, Stage stage) {
        Entry entry = applicant(person, number);
        entry = career(entry, career);
        entry = later(entry);
        entry = examined(entry, number);
        if (stage.compareTo(Stage.POSTED_IN_TOWNSHIP) >= 0) {
            entry = postedInTownship(entry);
        }
        if (stage.compareTo(Stage.APPROVED) >= 0) {
            entry = approved(entry);
        }
        return stage == Stage.FILED ? filed(entry) : entry;
    }

    private static Entry applicant(Person person, int number) {
        return Entry.blank()
                .with("序号", Typed.figure(number))
                .with("乡镇", person.township())
                .with("姓名", person.name())
                .with("性别", person.sex())
                .with("身份证号", person.identityNumber())
                .with("出生日期", new Typed.Day(person.birth()))
                .with("户籍所在地", person.registeredAt())
                .with("联系电话", person.phone())
                .with("提交材料", "身份证、户口本、原始资料");
    }

    private static Entry career(Entry entry, Career career) {
        Entry filled = entry
                .with("原工作单位", career.workplace())
                .with("到岗日期", new Typed.Day(career.from()))
                .with("离岗日期", new Typed.Day(career.to()))
                .with("档案材料", listed(career.archives()))
                .with("原始档案份数", Typed.figure(career.archives().size()))
                .with("从业年限", Typed.figure(career.years()))
                .with("月补助金额", Typed.figure(career.years() * STANDARD))
                .with("年补助金额", Typed.figure(career.years() * STANDARD * 12));
        if (!career.witnesses().isEmpty()) {
            filled = filled.with("证明人", listed(career.witnesses())).with("证明人类别", listed(career.offices()));
        }
        return career.document().isPresent() ? filled.with("录用文件", career.document().get()) : filled;
    }

    private static String listed(List<String> words) {
        return String.join("、", words);
    }

    private static Entry later(Entry entry) {
        return entry.with("被录用", "否").with("受过处分", "否").with("参加养老保险", "否").with("丧失劳动能力", "否");
    }

    private static Entry examined(Entry entry, int number) {
        return entry
                .with("申请日期", Typed.day(2022, 8, 8 + number % 20))
                .with("受理日期", Typed.day(2022, 8, 8 + number % 20))
                .with("卷号", "2022-%03d".formatted(number))
                .with("初审日期", Typed.day(2022, 9, 20))
                .with("初审结论", "通过");
    }

    private static Entry postedInTownship(Entry entry) {
        return entry.with("乡镇公示起", Typed.day(2022, 9, 26)).with("乡镇公示止", Typed.day(2022, 10, 13));
    }

    private static Entry approved(Entry entry) {
        return entry
                .with("县级审核日期", Typed.day(2022, 10, 13))
                .with("县级公示起", Typed.day(2022, 10, 13))
                .with("县级公示止", Typed.day(2022, 10, 27))
                .with("网站公示起", Typed.day(2022, 10, 13))
                .with("网站公示止", Typed.day(2022, 10, 27))
                .with("批准日期", Typed.day(2022, 10, 27));
    }

    private static Entry filed(Entry entry) {
        return entry
                .with("中心备案日期", Typed.day(2022, 10, 28))
                .with("人社备案日期", Typed.day(2022, 10, 28))
                .with("财政备案日期", Typed.day(2022, 10, 31))
                .with("年检日期", Typed.day(2023, 11, 15))
                .with("年检情况", "合格");
    }
}
