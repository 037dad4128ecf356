package io.github.tianbao.archive.number;

/**
 * A file number (档号), for example {@code 0001-WS·2022-Y-MS-0007}.
 *
 * @param series everything before the item number
 * @param item   the item number (件号), from 1
 * @param digits the item number is padded with zeros to as many digits
 */
public record ArchiveNumber(String series, long item, int digits) implements Comparable<ArchiveNumber> {

    /** As it is written. */
    public String text() {
        return series + String.format("%0" + digits + "d", item);
    }

    /** The name of the folder of its package: the number itself, but for what Windows refuses in names. */
    public String folderName() {
        return text().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** By series and then by item, so that 10000 comes after 9999. */
    @Override
    public int compareTo(ArchiveNumber other) {
        int bySeries = series.compareTo(other.series);
        return bySeries != 0 ? bySeries : Long.compare(item, other.item);
    }

    @Override
    public String toString() {
        return text();
    }
}
