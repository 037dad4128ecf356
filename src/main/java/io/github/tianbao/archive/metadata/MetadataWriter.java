package io.github.tianbao.archive.metadata;

import io.github.tianbao.archive.metadata.PackageMetadata.Description;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.metadata.PackageMetadata.Fingerprint;
import io.github.tianbao.archive.metadata.PackageMetadata.Making;
import io.github.tianbao.archive.metadata.PackageMetadata.Number;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code 元数据.xml}: the elements of DA/T 46-2009 by their names, and beside them 核查, what the result was made with. */
public final class MetadataWriter {
    public static final String FILE = "元数据.xml";

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    private MetadataWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the metadata of a package to a file. */
    public static void write(PackageMetadata metadata, Path file) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new MetadataWriter(xml).write(metadata);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void write(PackageMetadata metadata) throws XMLStreamException {
        start("归档文件", Map.of("元数据方案", "DA/T 46-2009"));
        element("聚合层次", "文件");
        start("来源", Map.of());
        if (metadata.creator().isPresent()) {
            element("立档单位名称", metadata.creator().get());
        }
        end();
        element("电子文件号", metadata.making().sha256());
        number(metadata.number());
        description(metadata.description());
        form(metadata);
        making(metadata);
        documents(metadata.documents());
        end();
    }

    private void number(Number number) throws XMLStreamException {
        start("档号", Map.of());
        element("全号", number.text());
        element("号段", number.series());
        element("全宗号", number.fonds());
        element("档案门类代码", number.classCode());
        element("年度", number.year());
        element("保管期限", number.retention());
        element("机构或问题", number.subject());
        element("室编件号", String.valueOf(number.item()));
        end();
    }

    private void description(Description description) throws XMLStreamException {
        start("内容描述", Map.of());
        element("题名", description.title());
        for (String document : description.documents()) {
            element("文件编号", document);
        }
        element("责任者", description.responsible());
        element("日期", description.date().format(DateTimeFormatter.BASIC_ISO_DATE));
        element("密级", description.security());
        end();
    }

    private void form(PackageMetadata metadata) throws XMLStreamException {
        start("形式特征", Map.of());
        element("文件组合类型", "组合文件");
        element("件数", "1");
        element("页数", String.valueOf(metadata.description().pages()));
        element("语种", "中文");
        end();
    }

    private void making(PackageMetadata metadata) throws XMLStreamException {
        Making making = metadata.making();
        start("核查", Map.of());
        element("程序", "Tianbao 填报");
        element("程序版本", making.version());
        element("封存日期", metadata.sealed().toString());
        element("报送件", making.file());
        element("核查基准日", making.referenceDate().day().toString());
        element("基准日来源", making.referenceDate().source().code());
        fingerprints("规则包", making.programmes());
        fingerprints("字体", making.fonts());
        end();
    }

    private void fingerprints(String name, List<Fingerprint> fingerprints) throws XMLStreamException {
        for (Fingerprint one : fingerprints) {
            line();
            xml.writeEmptyElement(name);
            xml.writeAttribute("名称", clean(one.name()));
            xml.writeAttribute("SHA-256", one.sha256());
        }
    }

    private void documents(List<Document> documents) throws XMLStreamException {
        start("电子属性", Map.of());
        for (Document document : documents) {
            start("文档", Map.of());
            element("计算机文件名", document.path());
            element("格式信息", document.format());
            element("计算机文件大小", String.valueOf(document.bytes()));
            if (document.pages() > 0) {
                element("页数", String.valueOf(document.pages()));
            }
            end();
        }
        end();
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    /** XML 1.0 has no place for most control characters, not even escaped. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(character -> character >= 0x20 && character != 0xFFFE && character != 0xFFFF
                        && !(character >= 0xD800 && character <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
