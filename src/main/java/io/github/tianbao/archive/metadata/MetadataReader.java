package io.github.tianbao.archive.metadata;

import io.github.tianbao.archive.metadata.PackageMetadata.Description;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.metadata.PackageMetadata.Fingerprint;
import io.github.tianbao.archive.metadata.PackageMetadata.Making;
import io.github.tianbao.archive.metadata.PackageMetadata.Number;
import io.github.tianbao.check.ReferenceDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code 元数据.xml}. */
public final class MetadataReader {
    private MetadataReader() {}

    /** Thrown for metadata that cannot be read or lack an element; says in Chinese which. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Whether a folder holds metadata of ours. */
    public static boolean isPresent(Path bag) {
        return Files.isRegularFile(bag.resolve(MetadataWriter.FILE));
    }

    /** The metadata of a package. */
    public static PackageMetadata read(Path bag) throws IOException, Unreadable {
        Element root = root(bag.resolve(MetadataWriter.FILE));
        try {
            Element making = child(root, "核查");
            return new PackageMetadata(
                    number(child(root, "档号")),
                    find(child(root, "来源"), "立档单位名称"),
                    description(child(root, "内容描述"), child(root, "形式特征")),
                    making(making, text(root, "电子文件号")),
                    LocalDate.parse(text(making, "封存日期")),
                    documents(child(root, "电子属性")));
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new Unreadable(MetadataWriter.FILE + "里有一项写法不对：" + wrong.getMessage(), wrong);
        }
    }

    private static Number number(Element element) throws Unreadable {
        return new Number(text(element, "全号"), text(element, "号段"), text(element, "全宗号"), text(element, "档案门类代码"), text(element, "年度"),
                text(element, "保管期限"), text(element, "机构或问题"), Long.parseLong(text(element, "室编件号")));
    }

    private static Description description(Element content, Element form) throws Unreadable {
        return new Description(
                text(content, "题名"),
                children(content, "文件编号").stream().map(Element::getTextContent).toList(),
                text(content, "责任者"),
                LocalDate.parse(text(content, "日期"), DateTimeFormatter.BASIC_ISO_DATE),
                text(content, "密级"),
                Integer.parseInt(text(form, "页数")));
    }

    private static Making making(Element making, String sha256) throws Unreadable {
        String source = text(making, "基准日来源");
        ReferenceDate.Source from = Arrays.stream(ReferenceDate.Source.values())
                .filter(one -> one.code().equals(source)).findFirst()
                .orElseThrow(() -> new Unreadable(MetadataWriter.FILE + "里“基准日来源”不认识：" + source, null));
        return new Making(text(making, "程序版本"), text(making, "报送件"), sha256,
                new ReferenceDate(LocalDate.parse(text(making, "核查基准日")), from),
                fingerprints(making, "规则包"), fingerprints(making, "字体"));
    }

    private static List<Fingerprint> fingerprints(Element making, String name) {
        return children(making, name).stream()
                .map(element -> new Fingerprint(element.getAttribute("名称"), element.getAttribute("SHA-256"))).toList();
    }

    private static List<Document> documents(Element list) throws Unreadable {
        List<Document> documents = new ArrayList<>();
        for (Element element : children(list, "文档")) {
            documents.add(new Document(text(element, "计算机文件名"), Long.parseLong(text(element, "计算机文件大小")),
                    find(element, "页数").map(Integer::parseInt).orElse(0)));
        }
        return documents;
    }

    private static Element root(Path file) throws IOException, Unreadable {
        try (InputStream stream = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(stream).getDocumentElement();
        } catch (SAXException malformed) {
            throw new Unreadable(MetadataWriter.FILE + "不是完好的 XML", malformed);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Element parent, String name) throws Unreadable {
        return child(parent, name).getTextContent();
    }

    private static Element child(Element parent, String name) throws Unreadable {
        return children(parent, name).stream().findFirst()
                .orElseThrow(() -> new Unreadable(MetadataWriter.FILE + "里缺少“" + name + "”", null));
    }

    private static Optional<String> find(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(Element::getTextContent).filter(Predicate.not(String::isBlank));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
