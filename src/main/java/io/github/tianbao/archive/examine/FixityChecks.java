package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.bag.BagWriter;
import io.github.tianbao.archive.bag.PackageFault.Kind;
import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.seal.Layout;
import io.github.tianbao.archive.seal.SealRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The checks of what lies in the package: that it is what was sealed, and what metadata, receipt and trace say of it. */
final class FixityChecks {
    private FixityChecks() {}

    static List<CheckResult> of(Subject subject) throws IOException {
        return List.of(
                CheckItem.GD_1_1.of(subject.files(Kind.CHANGED), subject.fixity().payload().size() + "个文件的校验值都相符"),
                attributes(subject),
                related(subject),
                described(subject),
                laidOut(subject),
                sealed(subject),
                count(subject),
                bytes(subject),
                process(subject),
                CheckItem.GD_2_7.of(subject.files(Kind.MISSING), "清单里的文件都在"),
                packs(subject),
                CheckItem.GD_4_3.of(subject.files(Kind.FOREIGN), "没有清单以外的文件"));
    }

    /** Sizes as the metadata have them. */
    private static CheckResult attributes(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (Document document : documents(subject)) {
            Long bytes = subject.fixity().payload().get(document.path());
            if (bytes != null && bytes != document.bytes()) {
                faults.add(document.path() + "有" + bytes + "字节，元数据里是" + document.bytes());
            }
        }
        return orTrouble(subject, CheckItem.GD_1_10.of(faults, "文件名、格式、大小与元数据相符"));
    }

    /** A document in the metadata for each file and the other way round; the original is what its number says. */
    private static CheckResult related(Subject subject) throws IOException {
        Set<String> listed = new TreeSet<>();
        documents(subject).forEach(document -> listed.add(document.path()));
        List<String> faults = new ArrayList<>();
        subject.fixity().payload().keySet().stream().filter(file -> !listed.contains(file))
                .forEach(file -> faults.add("元数据里没有" + file));
        listed.stream().filter(file -> !subject.fixity().payload().containsKey(file)).forEach(file -> faults.add("元数据里有、包里没有" + file));
        Optional<String> original = subject.under(Layout.ORIGINAL).stream().findFirst();
        if (subject.metadata().isPresent() && original.isPresent()
                && !BagWriter.sha256(subject.resolve(original.get())).equals(subject.metadata().get().making().sha256())) {
            faults.add("原件不是电子文件号所指的那个文件");
        }
        return orTrouble(subject, CheckItem.GD_1_11.of(faults, "元数据与文件一一对应"));
    }

    private static CheckResult described(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (String label : List.of("External-Identifier", "Bagging-Date", "题名", "保管期限")) {
            if (subject.info().getOrDefault(label, "").isBlank()) {
                faults.add("bag-info.txt 里没有“" + label + "”");
            }
        }
        return CheckItem.GD_1_12.of(faults, "bagit.txt、bag-info.txt、清单齐全");
    }

    private static CheckResult laidOut(Subject subject) {
        List<String> faults = new ArrayList<>();
        int originals = subject.under(Layout.ORIGINAL).size();
        if (originals != 1) {
            faults.add("“原件”里应当有1个文件，有" + originals + "个");
        }
        for (String needed : List.of(Layout.RECEIPT, Layout.TRACE)) {
            if (!subject.fixity().payload().containsKey(needed)) {
                faults.add("没有" + needed);
            }
        }
        return CheckItem.GD_1_13.of(faults, "原件、结果、规则包、轨迹各在其位");
    }

    /** Against the register in the archive folder, which whoever changes a package does not have in it. */
    private static CheckResult sealed(Subject subject) throws IOException {
        Path archive = subject.bag().toAbsolutePath().normalize().getParent();
        SealRegister register = new SealRegister(archive);
        if (!register.exists()) {
            return CheckItem.GD_1_14.skip("不在归档文件夹里，没有封存登记可以比对");
        }
        Optional<String> entered = subject.metadata().isPresent()
                ? register.seal(subject.metadata().get().number().text()) : Optional.empty();
        if (entered.isEmpty()) {
            return CheckItem.GD_1_14.fail("封存登记里没有这个档号");
        }
        boolean same = Files.isRegularFile(subject.resolve(BagWriter.SEAL)) && BagWriter.sealOf(subject.bag()).equals(entered.get());
        return same ? CheckItem.GD_1_14.pass("与封存登记相符") : CheckItem.GD_1_14.fail("封印与封存登记不符：封存以后动过");
    }

    private static CheckResult count(Subject subject) {
        String oxum = subject.info().getOrDefault("Payload-Oxum", "");
        int files = subject.fixity().payload().size();
        return oxum.endsWith("." + files) ? CheckItem.GD_2_1.pass(files + "个文件")
                : CheckItem.GD_2_1.fail("有" + files + "个文件，bag-info.txt 里是“" + oxum + "”");
    }

    private static CheckResult bytes(Subject subject) {
        String oxum = subject.info().getOrDefault("Payload-Oxum", "");
        long bytes = subject.fixity().payload().values().stream().mapToLong(Long::longValue).sum();
        return oxum.startsWith(bytes + ".") ? CheckItem.GD_2_2.pass(bytes + "字节")
                : CheckItem.GD_2_2.fail("有" + bytes + "字节，bag-info.txt 里是“" + oxum + "”");
    }

    /** The receipt and the trace tell of the same records, and of the outputs as they are. */
    private static CheckResult process(Subject subject) {
        if (subject.receipt().isEmpty()) {
            return CheckItem.GD_2_5.fail("回执 receipt.json 没有或读不出来");
        }
        ReceiptFacts receipt = subject.receipt().get();
        List<String> faults = new ArrayList<>();
        Map<String, String> sha256 = new LinkedHashMap<>(subject.fixity().sha256());
        receipt.outputs().forEach((path, expected) -> {
            if (!expected.equals(sha256.get(Layout.RESULTS + "/" + Layout.inPackage(path)))) {
                faults.add("回执里的“" + path + "”与包里的不是同一个文件");
            }
        });
        if (subject.metadata().map(metadata -> !metadata.making().sha256().equals(receipt.sha256())).orElse(false)) {
            faults.add("回执说的不是这个原件");
        }
        try {
            int traced = ReceiptFacts.recordsInTrace(subject.resolve(Layout.TRACE));
            if (traced != receipt.records()) {
                faults.add("回执有" + receipt.records() + "条记录，轨迹有" + traced + "条");
            }
        } catch (IOException unreadable) {
            faults.add("轨迹读不出来");
        }
        return CheckItem.GD_2_5.of(faults, "回执、轨迹各有" + receipt.records() + "条记录，回执里的" + receipt.outputs().size() + "个文件都对得上");
    }

    private static CheckResult packs(Subject subject) {
        List<String> faults = new ArrayList<>();
        subject.metadata().map(metadata -> metadata.making().programmes()).orElse(List.of()).forEach(programme -> {
            if (!subject.fixity().payload().containsKey(Layout.PACKS + "/" + programme.name() + "/programme.yaml")) {
                faults.add("没有规则包" + programme.name());
            }
        });
        return orTrouble(subject, CheckItem.GD_2_8.of(faults, "作出决定的规则包都在"));
    }

    private static List<Document> documents(Subject subject) {
        return subject.metadata().map(PackageMetadata::documents).orElse(List.of());
    }

    private static CheckResult orTrouble(Subject subject, CheckResult result) {
        return subject.metadata().isPresent() ? result : result.item().fail(subject.trouble());
    }
}
