package io.github.tianbao.check.cell;

import io.github.tianbao.programme.Severity;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Note;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of one field: what every type has in common, around what its own reader makes of the content. */
final class FieldCellReader implements CellReader {
    private final TypedCell missing;
    private final SheetCheck check;
    private final Strictness strictness;
    private final ContentReader content;

    /** What becomes of content that cannot be what the field holds. */
    enum Strictness {
        /** It is an error, and rules that need the value are undecided. Text put right is said to be so. */
        IDENTIFIER,
        /** It is an error, and rules that need the value are undecided. */
        STRICT,
        /** It is a warning, and the text is used as it stands. */
        LENIENT
    }

    FieldCellReader(String field, SheetCheck check, Strictness strictness, ContentReader content) {
        this.missing = TypedCell.of(Missing.of(field));
        this.check = check;
        this.strictness = strictness;
        this.content = content;
    }

    @Override
    public TypedCell read(Cell cell) {
        if (cell.isBlank()) {
            return missing;
        }
        if (cell.content() instanceof Content.Fault fault) {
            return new TypedCell(missing.value(), List.of(BrokenCells.describe(fault.code())));
        }
        Reading<? extends Value> reading = content.read(cell);
        if (reading instanceof Reading.Valid<? extends Value> valid) {
            return valid.notes().isEmpty() ? TypedCell.of(valid.value()) : new TypedCell(valid.value(), remarks(valid.notes()));
        }
        return reading instanceof Reading.Invalid<? extends Value> invalid ? refused(cell, invalid) : missing;
    }

    private List<CellFault> remarks(List<Note> notes) {
        List<CellFault> remarks = new ArrayList<>();
        for (Note note : notes) {
            if (note.kind() == Note.Kind.DOUBTFUL) {
                remarks.add(new CellFault(check, Severity.WARNING, note.text(), ""));
            } else if (strictness == Strictness.IDENTIFIER) {
                remarks.add(new CellFault(check, Severity.INFO, note.text(), ""));
            }
        }
        return remarks;
    }

    private TypedCell refused(Cell cell, Reading.Invalid<? extends Value> invalid) {
        // What Excel has cut off is gone, however lenient the field.
        boolean lenient = strictness == Strictness.LENIENT && !Contents.hasLostDigits(cell);
        Value value = lenient ? new Text(TextNormaliser.tidy(Contents.text(cell))) : missing.value();
        Severity severity = lenient ? Severity.WARNING : Severity.ERROR;
        return new TypedCell(value, List.of(new CellFault(check, severity, invalid.reason(), invalid.advice())));
    }
}
