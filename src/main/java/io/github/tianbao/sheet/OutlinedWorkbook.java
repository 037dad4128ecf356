package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A workbook whose sheets have been gone through once. */
final class OutlinedWorkbook implements Workbook {
    private static final int FIRST_LINES = 5;

    private final SourceWorkbook source;
    private final List<SheetOutline> outlines;

    private OutlinedWorkbook(SourceWorkbook source, List<SheetOutline> outlines) {
        this.source = source;
        this.outlines = List.copyOf(outlines);
    }

    static OutlinedWorkbook of(SourceWorkbook source) {
        List<SheetOutline> outlines = new ArrayList<>();
        for (SourceSheet sheet : source.sheets()) {
            outlines.add(SheetOutline.read(outlines.size(), sheet));
        }
        return new OutlinedWorkbook(source, outlines);
    }

    @Override
    public List<SheetInfo> sheets() {
        return outlines.stream().map(OutlinedWorkbook::info).toList();
    }

    @Override
    public List<HeaderBand> headerCandidates() {
        return outlines.stream().flatMap(outline -> HeaderFinder.find(outline).stream()).toList();
    }

    @Override
    public List<Table> tables(List<HeaderBand> chosen) {
        List<HeaderBand> ordered = chosen.stream()
                .sorted(Comparator.comparingInt(HeaderBand::sheetIndex).thenComparingInt(HeaderBand::firstRow))
                .toList();
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            HeaderBand header = ordered.get(i);
            SheetOutline outline = outlines.get(header.sheetIndex());
            boolean another = i + 1 < ordered.size() && ordered.get(i + 1).sheetIndex() == header.sheetIndex();
            int last = another ? TitleBlock.above(outline, ordered.get(i + 1).firstRow()).firstRow() - 1 : Integer.MAX_VALUE;
            tables.add(TableReader.read(outline, header, last));
        }
        return tables;
    }

    @Override
    public Optional<String> markedCopyOf() {
        return source.markedCopyOf();
    }

    @Override
    public void close() {
        source.close();
    }

    private static SheetInfo info(SheetOutline outline) {
        List<String> lines = outline.kept().values().stream().limit(FIRST_LINES).map(SourceRow::text).toList();
        return new SheetInfo(outline.name(), outline.hidden(), lines.isEmpty(), lines);
    }
}
