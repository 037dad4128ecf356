package io.github.tianbao.check.cell;

import io.github.tianbao.programme.Severity;

/** Says what an Excel error means and what the clerk can do. */
final class BrokenCells {
    private BrokenCells() {}

    static CellFault describe(String code) {
        String cause = switch (code) {
            case "#REF!" -> "公式引用的单元格已被删除";
            case "#DIV/0!" -> "公式中的除数为零或为空";
            case "#N/A" -> "公式没有查到对应的内容";
            case "#NAME?" -> "公式中有写错的名称或函数";
            case "#VALUE!" -> "公式中有不能参加计算的内容";
            case "#NUM!" -> "公式算出的数超出范围";
            case "#NULL!" -> "公式引用的区域没有交集";
            default -> "";
        };
        return cause.isEmpty()
                ? fault("单元格里的公式没有计算结果", "请用 Excel 或 WPS 打开，重新计算（F9）并保存后再报送，或直接填写结果")
                : fault("单元格显示错误“" + code + "”：" + cause, "请修正公式，或直接填写正确的内容");
    }

    private static CellFault fault(String message, String advice) {
        return new CellFault(SheetCheck.BROKEN_CELL, Severity.ERROR, message, advice);
    }
}
