package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook whose sheets have been gone through once. */
final class OutlinedWorkbook implements Workbook {
    private static final int FIRST_LINES = 5;

    private final SourceWorkbook source;
    private final List<SheetOutline> outlines;
    /** Headers over a part of the columns of their sheet, and that part. */
    private final Map<HeaderBand, SheetOutline> parts = new LinkedHashMap<>();
    private final List<HeaderBand> candidates = new ArrayList<>();
    private final Map<HeaderBand, Table> forms = new LinkedHashMap<>();

    private OutlinedWorkbook(SourceWorkbook source, List<SheetOutline> outlines) {
        this.source = source;
        this.outlines = List.copyOf(outlines);
        outlines.forEach(this::findHeaders);
    }

    static OutlinedWorkbook of(SourceWorkbook source) {
        List<SheetOutline> outlines = new ArrayList<>();
        int cellsLeft = SheetOutline.MOST_CELLS_KEPT;
        for (SourceSheet sheet : source.sheets()) {
            SheetOutline outline = SheetOutline.read(outlines.size(), sheet, cellsLeft);
            cellsLeft -= outline.cellsKept();
            outlines.add(outline);
        }
        return new OutlinedWorkbook(source, outlines);
    }

    @Override
    public List<SheetInfo> sheets() {
        return outlines.stream().map(OutlinedWorkbook::info).toList();
    }

    private void findHeaders(SheetOutline outline) {
        List<ColumnSpan> spans = SideBySide.spans(outline);
        List<HeaderBand> whole = HeaderFinder.find(outline);
        whole.forEach(band -> candidates.add(spans.isEmpty() ? band : band.lessLikely()));
        for (ColumnSpan span : spans) {
            SheetOutline part = outline.within(span);
            HeaderFinder.find(part).stream().filter(band -> !whole.contains(band)).forEach(band -> parts.put(band, part));
        }
        candidates.addAll(parts.keySet().stream().filter(band -> band.sheetIndex() == outline.index()).toList());
    }

    @Override
    public List<HeaderBand> headerCandidates() {
        return List.copyOf(candidates);
    }

    @Override
    public List<HeaderBand> formCandidates(FormLabels labels) {
        forms.clear();
        outlines.forEach(outline -> FormSheet.read(outline, labels).ifPresent(form -> forms.put(form.header(), form)));
        return List.copyOf(forms.keySet());
    }

    @Override
    public List<Table> tables(List<HeaderBand> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparingInt(HeaderBand::sheetIndex).thenComparingInt(HeaderBand::firstRow).thenComparingInt(HeaderBand::firstColumn))
                .map(header -> header.isForm() ? forms.get(header) : TableReader.read(outline(header), header, lastRow(header, chosen)))
                .toList();
    }

    private SheetOutline outline(HeaderBand header) {
        return parts.getOrDefault(header, outlines.get(header.sheetIndex()));
    }

    /** A table ends where the next one below it begins. */
    private int lastRow(HeaderBand header, List<HeaderBand> chosen) {
        return chosen.stream()
                .filter(other -> other.sheetIndex() == header.sheetIndex() && other.firstRow() > header.lastRow() && other.sharesAColumnWith(header))
                .mapToInt(HeaderBand::firstRow)
                .min()
                .stream().map(row -> TitleBlock.above(outline(header), row).firstRow() - 1)
                .findFirst().orElse(Integer.MAX_VALUE);
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
