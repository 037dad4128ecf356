package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Invented applications for the reward of firms above the thresholds: 兴县“四上”企业培育扶持奖励申报表, a row each. */
final class FourUpRewardLedgers {
    static final String SHEET = "奖励申报台账";
    private static final String TITLE = "兴县“四上”企业培育扶持奖励申报台账";
    private static final String LINE = "汇总单位：兴县统计局    制表日期：2021年7月25日";
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final int FIRMS = 12;
    static final int MANY = 120;
    private static final int FORMS = 7;

    private FourUpRewardLedgers() {}

    /** Firms of all six trades, some with all opinions, some with none yet. */
    static PrintedLayout inOrder() {
        return book(FIRMS).layout("奖励申报台账");
    }

    /** Every firm of the county and more. */
    static PrintedLayout large() {
        return book(MANY).layout("奖励申报台账（120户）");
    }

    private static LedgerBook book(int firms) {
        LedgerBook book = new LedgerBook(LINE).sheet(SHEET, TITLE, FourUpReward.HEADINGS);
        for (int number = 0; number < firms; number++) {
            book.row(FourUpReward.of(number).cells());
        }
        return book;
    }

    /** An old workbook of another office: groups of headings, boxes to tick, another order, amounts in 万元, no seals nor proofs. */
    static PrintedLayout otherLayout() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "Sheet1", 26)
                .title("2020年度“四上”企业培育扶持奖励申报情况").line("单位：万元    填表时间：2021.7.25")
                .headings("企业组织机构代码", "企业名称", "企业性质", "所属行业", "主营业务收入", "年度缴税", "申请奖励的金额/小写（元）", "申请奖励的金额/人民币大写",
                        "申请奖励内容", "申报奖补理由及依据", "主管部门意见/意见", "主管部门意见/日期", "统计局意见/意见", "统计局意见/日期", "财政局意见/意见", "财政局意见/日期", "领导小组意见/意见", "领导小组意见/日期",
                        "法定代表人", "联系电话", "详细地址", "开户行", "银行账号", "信用等级", "填报时间", "经办人姓名");
        for (int number = 0; number < FIRMS; number++) {
            sheet.row(FourUpReward.of(number).otherwise());
        }
        return new PrintedLayout("各部门汇总的奖励申报", workbook, List.of());
    }

    /** The printed form itself, filled in by seven firms, a sheet each; one has ticked two trades, one has the opinions in the wrong order. */
    static PrintedLayout forms() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, DATE);
        for (int number = 0; number < FORMS; number++) {
            Map<String, Object> answers = FourUpReward.of(number).answers();
            if (number == 1) {
                answers.put("所属行业", "☑工业 ☑零售业");
            } else if (number == 2) {
                answers.put("统计局日期", LocalDate.of(2021, 7, 14));
            }
            FourUpRewardForm.add(workbook, styles, "申报表" + (number + 1), answers);
        }
        return new PrintedLayout("企业填的申报表", workbook, List.of());
    }

    /** The firm of the faults that is in the library although it applies as one that enters it for the first time. */
    static FourUpReward enteredBefore() {
        List<String> remarks = FourUpRewardFault.all().stream().map(FourUpRewardFault::remark).toList();
        return FourUpReward.signed(remarks.indexOf("勾首次，在库名单里2018年就有"));
    }

    /** Every rule broken, each in a row of its own that says so in its last column. */
    static PrintedLayout withFaults() {
        LedgerBook book = new LedgerBook(LINE).sheet(SHEET, TITLE, FourUpReward.HEADINGS + " 备注");
        int number = 0;
        for (FourUpRewardFault fault : FourUpRewardFault.all()) {
            Object[] cells = FourUpReward.signed(number).cells();
            Object[] withRemark = Arrays.copyOf(cells, cells.length + 1);
            withRemark[cells.length] = fault.remark();
            book.row(withRemark);
            number++;
            for (FourUpRewardFault.Change change : fault.changes()) {
                book.set(SHEET, number, change.heading(), change.value());
            }
        }
        return book.layout("奖励申报台账（有错）");
    }
}
