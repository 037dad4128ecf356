package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.PdfInspector;
import io.github.tianbao.archive.PdfInspector.PdfFacts;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.seal.Layout;
import io.github.tianbao.archive.seal.OwnerOnly;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The checks that open every file: whether it can be used, and whether it can do harm. */
final class ContentChecks {
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm");
    private static final Set<String> ALLOWED = Set.of("pdf", "xlsx", "xls", "xlsm", "json", "txt");
    private static final String ARCHIVAL = "PDF/A";

    private final Subject subject;
    private final PdfInspector pdfs;
    private final List<String> format = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> shortLived = new ArrayList<>();
    private final List<String> locked = new ArrayList<>();
    private final List<String> harmful = new ArrayList<>();
    private final List<String> inherited = new ArrayList<>();
    private int opened;

    private ContentChecks(Subject subject, PdfInspector pdfs) {
        this.subject = subject;
        this.pdfs = pdfs;
    }

    static List<CheckResult> of(Subject subject, PdfInspector pdfs) throws IOException {
        ContentChecks checks = new ContentChecks(subject, pdfs);
        checks.read();
        return checks.results();
    }

    private void read() throws IOException {
        Map<String, Integer> pages = new HashMap<>();
        subject.metadata().ifPresent(metadata -> metadata.documents().forEach(document -> pages.put(document.path(), document.pages())));
        for (String file : subject.under(Layout.RESULTS)) {
            String ending = ending(file);
            if (!ALLOWED.contains(ending)) {
                format.add(file);
            } else if (ending.equals("pdf")) {
                pdf(file, pages.getOrDefault(file, 0));
            } else if (WORKBOOKS.contains(ending)) {
                open(file);
            }
        }
        subject.under(Layout.ORIGINAL).forEach(this::open);
        boolean carries = false;
        for (String file : subject.under(Layout.ORIGINAL)) {
            List<String> active = ActiveContent.in(subject.resolve(file));
            carries |= !active.isEmpty();
            active.forEach(word -> inherited.add(file + "带有" + word + "，照原样保存"));
        }
        harm(carries);
    }

    private void pdf(String file, int pages) {
        try {
            PdfFacts facts = pdfs.inspect(subject.resolve(file));
            opened++;
            if (facts.pages() != pages) {
                unreadable.add(file + "有" + facts.pages() + "页，元数据里是" + pages + "页");
            }
            if (!facts.conformance().startsWith(ARCHIVAL)) {
                shortLived.add(file + "没有声明是 PDF/A");
            }
            if (facts.encrypted()) {
                locked.add(file + "加了密");
            }
            facts.active().forEach(word -> harmful.add(file + "带有" + word));
        } catch (IOException damaged) {
            unreadable.add(file + "打不开");
        }
    }

    private void open(String file) {
        try (Workbook workbook = WorkbookReader.open(subject.resolve(file))) {
            opened += workbook.sheets().isEmpty() ? 0 : 1;
        } catch (UnreadableFile closed) {
            unreadable.add(file + "打不开：" + closed.getMessage());
        }
    }

    /** The annotated copy carries what the original carries; nothing else may carry anything. */
    private void harm(boolean originalCarries) throws IOException {
        for (String file : subject.fixity().payload().keySet()) {
            Path path = subject.resolve(file);
            boolean annotated = originalCarries && file.startsWith(Layout.RESULTS + "/核查结果.");
            for (String word : file.startsWith(Layout.ORIGINAL) ? List.<String>of() : ActiveContent.in(path)) {
                (annotated ? inherited : harmful).add(file + "带有" + word + (annotated ? "，与原件相同" : ""));
            }
        }
    }

    private List<CheckResult> results() throws IOException {
        boolean receipt = subject.receipt().isPresent();
        if (!receipt) {
            unreadable.add("回执读不出来");
        }
        return List.of(
                subject.metadata().isPresent() ? CheckItem.GD_3_1.pass("元数据.xml、bag-info.txt 读得出") : CheckItem.GD_3_1.fail(subject.trouble()),
                CheckItem.GD_2_11.of(countFaults(), subject.fixity().payload().size() + "个文件，与元数据相符"),
                CheckItem.GD_3_3.of(format, "结果都是 PDF、工作簿和 JSON"),
                CheckItem.GD_3_4.of(unreadable, opened + "个 PDF 和工作簿都打得开，页数相符，回执读得出"),
                CheckItem.GD_3_5.of(shortLived, "PDF 都是 PDF/A"),
                CheckItem.GD_3_8.of(locked, "没有加密，没有不公开的压缩"),
                CheckItem.GD_4_1.skip("本程序不查，请确认这台电脑装了杀毒软件"),
                CheckItem.GD_4_2.skip("本程序不查，请用杀毒软件检查这个文件夹"),
                harmful.isEmpty() && !inherited.isEmpty() ? CheckItem.TB_4_1.note(Wording.list(inherited))
                        : CheckItem.TB_4_1.of(harmful, "没有宏、外部链接、脚本和程序"),
                permissions());
    }

    private List<String> countFaults() {
        int listed = subject.metadata().map(metadata -> metadata.documents().stream().map(Document::path).distinct().toList().size())
                .orElse(0);
        int present = subject.fixity().payload().size();
        return listed == present ? List.of() : List.of("包里有" + present + "个文件，元数据里有" + listed + "个");
    }

    private CheckResult permissions() throws IOException {
        List<String> open = new ArrayList<>();
        if (OwnerOnly.isOpenToOthers(subject.bag())) {
            open.add("包的文件夹");
        }
        for (String file : subject.fixity().payload().keySet()) {
            if (OwnerOnly.isOpenToOthers(subject.resolve(file))) {
                open.add(file);
            }
        }
        return open.isEmpty() ? CheckItem.TB_4_2.pass("只有所有者能读写（或由文件系统另行管理）")
                : CheckItem.TB_4_2.note("别的用户也能打开" + open.size() + "个文件，请收紧权限：chmod -R go= 〈归档包〉");
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
