package io.github.tianbao.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs small enough to be read at a glance. */
public final class SmallPacks {
    private static final String HEAD = """
            事项: %1$s
            名称: %2$s
            文件:
              - {文号: 测政发〔2022〕1号, 标题: %2$s办法, 机关: 某县人民政府, 成文: 2022-01-01, 施行: {自: 2022-01-01, 依据: 落款日期}}
            """;
    private static final String FOOT = "归档: {类别: 民生, 保管期限: 永久}\n";

    private SmallPacks() {}

    /** 临时救助: 姓名, 乡镇, 发放日期, 救助金额 up to 1000 元. Returns the folder of the packs. */
    public static Path relief(Path folder) {
        return write(folder, "relief", "临时救助", """
                表:
                  - 名: 花名册
                    称呼: [姓名]
                    标识: [姓名]
                    字段:
                      姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                      乡镇: {类型: 文本}
                      发放日期: {类型: 日期}
                      救助金额: {类型: 数, 单位: 元, 必有列: 是, 必填: 是}
                规则:
                  R01:
                    名: 不超过标准
                    要求: 救助金额 不超过 1000元
                    级别: 错误
                    提示: 超过最高标准
                    依据: {条: 一, 原文: 最高不超过一千元}
                """);
    }

    /** Adds a pack to a folder of packs. */
    public static Path write(Path folder, String id, String name, String sections) {
        try {
            Files.createDirectories(folder.resolve("_shared"));
            Path pack = Files.createDirectories(folder.resolve(id));
            Files.writeString(pack.resolve("programme.yaml"), HEAD.formatted(id, name) + sections + FOOT);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
