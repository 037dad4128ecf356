package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.metadata.PackageMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks of what the metadata say, each element by itself and against the others. */
final class MetadataChecks {
    private static final int LONGEST = 500;
    private static final List<String> RETENTIONS = List.of("永久", "30年", "10年");
    private static final List<String> SECURITIES = List.of("公开", "限制", "秘密", "机密", "绝密");
    private static final List<CheckItem> ITEMS = List.of(CheckItem.GD_1_2, CheckItem.GD_1_3, CheckItem.GD_1_4, CheckItem.GD_1_5,
            CheckItem.GD_1_6, CheckItem.GD_1_7, CheckItem.GD_2_3, CheckItem.GD_2_4);

    private MetadataChecks() {}

    static List<CheckResult> of(Subject subject) {
        if (subject.metadata().isEmpty()) {
            return ITEMS.stream().map(item -> item.fail(subject.trouble())).toList();
        }
        PackageMetadata metadata = subject.metadata().get();
        Map<String, String> texts = texts(metadata);
        return List.of(
                lengths(texts),
                CheckItem.GD_1_3.pass("日期、数字都读得出"),
                ranges(metadata),
                reasonable(metadata),
                characters(texts),
                number(subject, metadata),
                CheckItem.GD_2_3.pass("DA/T 46 的档号、内容描述、形式特征、电子属性齐全"),
                filled(metadata, texts));
    }

    private static Map<String, String> texts(PackageMetadata metadata) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("档号", metadata.number().text());
        texts.put("全宗号", metadata.number().fonds());
        texts.put("题名", metadata.description().title());
        texts.put("责任者", metadata.description().responsible());
        texts.put("保管期限", metadata.number().retention());
        texts.put("密级", metadata.description().security());
        texts.put("文件编号", String.join("；", metadata.description().documents()));
        return texts;
    }

    private static CheckResult lengths(Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (text.length() > LONGEST) {
                faults.add(name + "有" + text.length() + "个字，最多" + LONGEST + "个");
            }
        });
        return CheckItem.GD_1_2.of(faults, "各项都不超过" + LONGEST + "个字");
    }

    private static CheckResult ranges(PackageMetadata metadata) {
        List<String> faults = new ArrayList<>();
        if (!RETENTIONS.contains(metadata.number().retention())) {
            faults.add("保管期限不能是“" + metadata.number().retention() + "”");
        }
        if (!SECURITIES.contains(metadata.description().security())) {
            faults.add("密级不能是“" + metadata.description().security() + "”");
        }
        return CheckItem.GD_1_4.of(faults, "保管期限“" + metadata.number().retention() + "”，密级“" + metadata.description().security() + "”");
    }

    private static CheckResult reasonable(PackageMetadata metadata) {
        List<String> faults = new ArrayList<>();
        if (!metadata.number().year().equals(String.valueOf(metadata.description().date().getYear()))) {
            faults.add("年度是" + metadata.number().year() + "，日期却是" + metadata.description().date());
        }
        int pages = metadata.documents().stream().mapToInt(PackageMetadata.Document::pages).sum();
        if (pages != metadata.description().pages()) {
            faults.add("页数写" + metadata.description().pages() + "，各件相加是" + pages);
        }
        return CheckItem.GD_1_5.of(faults, "年度与日期一致，页数与各件之和一致（" + pages + "页）");
    }

    private static CheckResult characters(Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        texts.forEach((name, text) -> text.codePoints()
                .filter(character -> Character.isISOControl(character) || character == 0xFFFD)
                .findFirst()
                .ifPresent(character -> faults.add(name + String.format("里有不能用的字符 U+%04X", character))));
        return CheckItem.GD_1_6.of(faults, "没有控制字符和乱码");
    }

    private static CheckResult number(Subject subject, PackageMetadata metadata) {
        PackageMetadata.Number number = metadata.number();
        List<String> faults = new ArrayList<>();
        if (!number.asNumber().text().equals(number.text())) {
            faults.add("档号“" + number.text() + "”与件号" + number.item() + "不一致");
        }
        if (!number.text().equals(subject.info().get("档号"))) {
            faults.add("bag-info.txt 里的档号是“" + subject.info().getOrDefault("档号", "") + "”，元数据里是“" + number.text() + "”");
        }
        String folder = String.valueOf(subject.bag().toAbsolutePath().normalize().getFileName());
        if (!faults.isEmpty() || folder.equals(number.asNumber().folderName())) {
            return CheckItem.GD_1_7.of(faults, number.text());
        }
        return CheckItem.GD_1_7.note("文件夹叫“" + folder + "”，档号是“" + number.text() + "”");
    }

    private static CheckResult filled(PackageMetadata metadata, Map<String, String> texts) {
        List<String> faults = texts.entrySet().stream().filter(entry -> entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "没有填").toList();
        if (faults.isEmpty() && metadata.creator().isEmpty()) {
            return CheckItem.GD_2_4.note("立档单位没有填，请写进“归档设置.yaml”，以后封存的包就有");
        }
        return CheckItem.GD_2_4.of(faults, "档号、题名、责任者、日期、保管期限、密级都有");
    }
}
