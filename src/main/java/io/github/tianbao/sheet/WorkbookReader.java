package io.github.tianbao.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

/**
 * Opens workbooks. What a file is, its content says and not its ending; what cannot be read is refused with a reason and
 * advice. Opening reads each sheet once, so that a damaged file is refused here and not half-way through the checks.
 */
public final class WorkbookReader {
    private static final long MEGABYTE = 1L << 20;
    /** The .xlsx reader streams; only the texts of the workbook are held in memory. */
    private static final long LARGEST_ZIP = 300 * MEGABYTE;
    /** The .xls reader holds everything in memory, at about five times the size of the file. */
    private static final long LARGEST_OLE = 100 * MEGABYTE;

    private WorkbookReader() {}

    /**
     * Opens a workbook for reading.
     *
     * @throws UnreadableFile if the file is no workbook, is protected by a password, damaged or beyond the limits
     */
    public static Workbook open(Path file) throws UnreadableFile {
        try {
            return read(file);
        } catch (EncryptedDocumentException locked) {
            throw Refusal.passwordProtected();
        } catch (OldExcelFormatException old) {
            throw Refusal.tooOld(old);
        } catch (UncheckedIOException unreadable) {
            throw refusal(unreadable.getCause());
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            throw refusal(unreadable);
        }
    }

    private static Workbook read(Path file) throws UnreadableFile, IOException, XMLStreamException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refusal.missing();
        }
        long size = Files.size(file);
        if (size == 0) {
            throw Refusal.empty();
        }
        FileKind kind = kind(file);
        return switch (kind) {
            case ZIP -> outline(ZipFiles.open(limited(file, size, LARGEST_ZIP)));
            case OLE -> outline(OleFiles.open(limited(file, size, LARGEST_OLE)));
            default -> throw Refusal.kind(kind);
        };
    }

    private static Path limited(Path file, long size, long limit) throws UnreadableFile {
        if (size > limit) {
            throw Refusal.tooLarge(size, limit);
        }
        return file;
    }

    private static FileKind kind(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return FileKind.of(stream.readNBytes(FileKind.HEAD));
        }
    }

    private static Workbook outline(SourceWorkbook source) throws UnreadableFile {
        try {
            if (source.sheets().isEmpty()) {
                throw Refusal.damaged(new IOException("no sheets"));
            }
            return OutlinedWorkbook.of(source);
        } catch (UnreadableFile | RuntimeException unreadable) {
            source.close();
            throw unreadable;
        }
    }

    private static UnreadableFile refusal(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).contains("Zip bomb")) {
                return Refusal.bomb(cause);
            }
        }
        return Refusal.damaged(cause);
    }
}
