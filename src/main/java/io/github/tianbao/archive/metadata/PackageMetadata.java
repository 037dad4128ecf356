package io.github.tianbao.archive.metadata;

import io.github.tianbao.archive.number.ArchiveNumber;
import io.github.tianbao.check.ReferenceDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of a package.
 *
 * @param number      档号 and what it is made up of
 * @param creator     立档单位, if the settings name it
 * @param description what the item is
 * @param making      what it was made with, so that it can be made again
 * @param sealed      the day of sealing
 * @param documents   every file of the payload
 */
public record PackageMetadata(
        Number number,
        Optional<String> creator,
        Description description,
        Making making,
        LocalDate sealed,
        List<Document> documents) {
    public PackageMetadata {
        documents = List.copyOf(documents);
    }

    /**
     * A file number and its parts.
     *
     * @param text      档号
     * @param series    the part before the item number
     * @param fonds     全宗号
     * @param classCode 档案门类代码
     * @param year      年度
     * @param retention 保管期限 in words
     * @param subject   机构或问题 (the code)
     * @param item      室编件号
     */
    public record Number(
            String text, String series, String fonds, String classCode, String year, String retention, String subject, long item) {

        /** As a number that sorts. */
        public ArchiveNumber asNumber() {
            return new ArchiveNumber(series, item, Math.max(1, text.length() - series.length()));
        }
    }

    /**
     * What an item is.
     *
     * @param title       题名; in square brackets where the paper had none and we made one up (DA/T 22)
     * @param documents   文件编号: the notices it rests on
     * @param responsible 责任者
     * @param date        日期
     * @param security    密级
     * @param pages       页数, of the PDFs
     */
    public record Description(
            String title, List<String> documents, String responsible, LocalDate date, String security, int pages) {
        public Description {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What a result depends on.
     *
     * @param version       of the program
     * @param file          name of the submitted file
     * @param sha256        of the submitted file
     * @param referenceDate for which it was checked
     * @param programmes    the packs that decided
     * @param fonts         in which papers are set
     */
    public record Making(
            String version,
            String file,
            String sha256,
            ReferenceDate referenceDate,
            List<Fingerprint> programmes,
            List<Fingerprint> fonts) {
        public Making {
            programmes = List.copyOf(programmes);
            fonts = List.copyOf(fonts);
        }
    }

    /** A name and the SHA-256 that tells its contents. */
    public record Fingerprint(String name, String sha256) {}

    /**
     * A file of the payload.
     *
     * @param path  relative to the package, with {@code /}
     * @param pages of a PDF; 0 for others
     */
    public record Document(String path, long bytes, int pages) {

        /** The ending of the name, lower case. */
        public String format() {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        }
    }
}
