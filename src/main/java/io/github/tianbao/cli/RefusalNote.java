package io.github.tianbao.cli;

import io.github.tianbao.programme.Recognition;
import io.github.tianbao.render.RenderFault;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a file was not processed, for the clerk who sent it.
 *
 * @param reason  what is wrong, in one sentence
 * @param advice  what to do
 * @param details more to know, a line each: sheet by sheet what was seen
 */
record RefusalNote(String reason, String advice, List<String> details) {

    /** The name under which a clerk finds it. */
    static final String FILE = "说明.txt";

    RefusalNote {
        details = List.copyOf(details);
    }

    static RefusalNote of(UnreadableFile unreadable) {
        return new RefusalNote(unreadable.getMessage(), unreadable.advice(), List.of());
    }

    /** For a template that cannot be filled: the pack is at fault, not the sheet. */
    static RefusalNote of(RenderFault fault) {
        return new RefusalNote(fault.getMessage(), "问题出在规则包的模板，不在这份表。请把这段话交给维护规则包的人。", List.of());
    }

    /** For a defect of ours; what happened is in the log. */
    static RefusalNote ofDefect(Path log) {
        return new RefusalNote("程序内部出错，这个文件没有处理", "请把这个文件和日志 " + log + " 交给维护人员。", List.of());
    }

    /**
     * For content that was there before.
     *
     * @param file    what it was called then
     * @param results where its results stand in the outbox
     */
    static RefusalNote ofDuplicate(String file, String results) {
        return new RefusalNote(
                "内容与以前交的“" + file + "”完全相同，没有重复核查",
                "结果在发件文件夹的“" + results + "”。如果本想交改过的表，请确认改动已经保存，再交一次。",
                List.of());
    }

    /** For a workbook in which nothing was recognised. */
    static RefusalNote of(Job.Checked checked) {
        List<Recognition.Unrecognised> sheets = checked.recognition().unrecognised();
        if (sheets.isEmpty()) {
            boolean empty = checked.sheets().stream().allMatch(Workbook.SheetInfo::empty);
            return new RefusalNote(
                    empty ? "工作簿是空的，没有任何内容" : "工作簿里没有找到表格：没有哪几行像是表头",
                    "请确认交的是填好的那份表；表头要一列一个名称，数据紧接在表头下面。",
                    List.of());
        }
        List<String> details = new ArrayList<>();
        for (Recognition.Unrecognised sheet : sheets) {
            details.add("工作表“" + sheet.sheet() + "”：" + sheet.reason());
        }
        if (!checked.lists().isEmpty()) {
            details.add("它也像是对照表" + String.join("、", checked.lists()) + "：对照表不单独核查，请和要核查的表一起用 --with 给出。");
        }
        return new RefusalNote(
                "没有认出这份表属于哪个事项",
                "请对照下面列出的缺少的列改好表头再交；若本来就是别的表，或者它的事项还没有规则包，请联系维护规则包的人。各事项要哪些列，见 tianbao programmes。",
                details);
    }

    /** Reason, details and advice in a few lines. */
    String sentence() {
        List<String> lines = new ArrayList<>();
        lines.add(reason);
        lines.addAll(details);
        lines.add("怎么办：" + advice);
        return String.join("\n", lines);
    }

    /**
     * Writes the note as a text file that Windows Notepad shows rightly: UTF-8 with byte order mark, CRLF.
     *
     * @param submission name of the file that was refused
     */
    void write(Path folder, String submission) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("文件：" + submission);
        lines.add("结果：没有处理");
        lines.add("原因：" + reason);
        lines.addAll(details);
        lines.add("怎么办：" + advice);
        Files.writeString(folder.resolve(FILE), "\uFEFF" + String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    }
}
