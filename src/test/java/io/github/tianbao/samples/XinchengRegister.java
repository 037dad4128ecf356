package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A township's register as one wishes they all were: twenty people, nothing wrong, both postings over. */
final class XinchengRegister {
    private static final String TOWNSHIP = "新城镇";
    private static final int PEOPLE = 20;

    private XinchengRegister() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new RegisterWriter(workbook, "yyyy-m-d").write(RegisterSheet.of("新城镇", "垣曲县基层（乡镇）老兽医申请登记册",
                List.of("填报单位：新城镇人民政府", "填表时间：2022年10月27日"), Layouts.county(), entries(),
                List.of("注：1.身份证号按文本填写；2.无录用、聘任文件的，须有五名以上证明人和至少一份原始档案材料。",
                        "分管领导：　　　　　　审核人：　　　　　　填报人：　　　　　　联系电话：")));
        return workbook;
    }

    private static List<Entry> entries() {
        InventedPeople people = new InventedPeople(1);
        InventedCareers careers = new InventedCareers(2, people);
        List<Entry> entries = new ArrayList<>(List.of(nineYears(people, careers), sixtySoon(people, careers)));
        while (entries.size() < PEOPLE) {
            Person person = people.in(TOWNSHIP);
            entries.add(Applications.of(person, careers.of(person), entries.size() + 1, Stage.APPROVED));
        }
        return entries;
    }

    /** The catalogue's worked example: 8 years 6½ months are 9 years, 180 yuan a month, paid from November 2022. */
    private static Entry nineYears(InventedPeople people, InventedCareers careers) {
        Person person = people.born(TOWNSHIP, LocalDate.of(1958, 5, 2));
        Career career = careers.of(person).between(LocalDate.of(1978, 3, 1), LocalDate.of(1986, 9, 15));
        return Applications.of(person, career, 1, Stage.APPROVED);
    }

    /** Turns sixty after the posting: paid from January 2023. */
    private static Entry sixtySoon(InventedPeople people, InventedCareers careers) {
        Person person = people.born(TOWNSHIP, LocalDate.of(1962, 12, 5));
        Career invented = careers.of(person);
        Career career = new Career(LocalDate.of(1983, 1, 1), LocalDate.of(1990, 12, 31), invented.workplace(),
                Optional.of("垣人字〔1983〕7号"), invented.archives(), List.of(), List.of());
        return Applications.of(person, career, 2, Stage.APPROVED);
    }
}
