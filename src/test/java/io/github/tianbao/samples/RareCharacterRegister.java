package io.github.tianbao.samples;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Names with characters that many fonts and programs lose, and text that no cell is wide enough for. */
final class RareCharacterRegister {
    private static final String TOWNSHIP = "历山镇";
    private static final List<String> NAMES = List.of(
            "张珺", "李㛃", "王𬭎", "赵𠮷", "阿卜杜·热合曼", "古丽巴哈尔·买买提明", "欧阳镕", "司马犇犇", "周𬀩", "塆秀英", "马骉");
    private static final String LONG_ADDRESS = "山西省运城市垣曲县历山镇东岭村民委员会第十一村民小组老槐树巷往北二百三十六米供销合作社旧址东侧一百零八号附三号院";
    private static final String LONG_WORKPLACE = "山西省垣曲县历山人民公社畜牧兽医工作站（后改为历山镇农业技术推广与畜牧兽医综合服务中心东岭片区防疫检疫服务点）";
    private static final int LONG_FROM = 4;

    private RareCharacterRegister() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        InventedPeople people = new InventedPeople(51);
        InventedCareers careers = new InventedCareers(52, people);
        List<Entry> entries = new ArrayList<>();
        for (String name : NAMES) {
            Person person = people.in(TOWNSHIP).named(name);
            Entry entry = Applications.of(person, careers.of(person), entries.size() + 1, Stage.APPROVED);
            entries.add(entries.size() < LONG_FROM ? entry
                    : entry.with("户籍所在地", LONG_ADDRESS).with("原工作单位", LONG_WORKPLACE));
        }
        new RegisterWriter(workbook, "yyyy-m-d").write(RegisterSheet.of("历山镇", "历山镇老兽医申请登记册",
                List.of("填报单位：历山镇人民政府", "填表时间：2022年10月27日"), Layouts.county(), entries,
                List.of("注：姓名有生僻字的，请以户口本为准。", "分管领导：　　　　　　填报人：")));
        return workbook;
    }
}
