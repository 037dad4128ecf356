package io.github.tianbao.check;

import io.github.tianbao.check.packed.ByteSink;
import io.github.tianbao.check.packed.ByteSource;
import io.github.tianbao.check.packed.Numbered;
import io.github.tianbao.check.packed.RowCodec;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import java.util.ArrayList;
import java.util.List;

/** Packs the findings of a record: what they share with others is kept once. */
final class FindingsCodec implements RowCodec<List<Finding>> {

    private final Numbered<Source> sources = new Numbered<>();

    /** What the findings of one rule on one sheet have in common. */
    private record Source(String rule, Severity severity, Finding.Kind kind, String sheet, List<Citation> citations) {}

    @Override
    public void write(List<Finding> findings, ByteSink sink) {
        sink.writeNumber(findings.size());
        for (Finding finding : findings) {
            sink.writeNumber(sources.number(new Source(
                    finding.rule(), finding.severity(), finding.kind(), finding.sheet(), finding.citations())));
            sink.writeNumber(finding.row());
            sink.writeNumber(finding.cells().size());
            for (CellAddress cell : finding.cells()) {
                sink.writeNumber(cell.row());
                sink.writeNumber(cell.column());
            }
            sink.writeText(finding.value());
            sink.writeText(finding.message());
            sink.writeText(finding.advice());
        }
    }

    @Override
    public List<Finding> read(ByteSource in) {
        int count = (int) in.readNumber();
        List<Finding> findings = new ArrayList<>(count);
        for (int finding = 0; finding < count; finding++) {
            Source source = sources.item((int) in.readNumber());
            int row = (int) in.readNumber();
            findings.add(new Finding(source.rule(), source.severity(), source.kind(), source.sheet(), row, cells(in),
                    in.readText(), in.readText(), in.readText(), source.citations()));
        }
        return List.copyOf(findings);
    }

    private static List<CellAddress> cells(ByteSource in) {
        int count = (int) in.readNumber();
        List<CellAddress> cells = new ArrayList<>(count);
        for (int cell = 0; cell < count; cell++) {
            cells.add(new CellAddress((int) in.readNumber(), (int) in.readNumber()));
        }
        return cells;
    }
}
