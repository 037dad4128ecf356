package io.github.tianbao.render.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tianbao.check.earlier.Duplicate;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.check.earlier.PeriodComparison;
import io.github.tianbao.check.earlier.RevisionComparison;
import io.github.tianbao.render.earlier.EarlierFile;
import java.io.IOException;
import java.util.List;

/** The section {@code earlier} of a receipt: how many, and the name of the file that lists them. */
final class EarlierSummary {
    private final JsonGenerator json;

    EarlierSummary(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Earlier> earlier) throws IOException {
        json.writeObjectFieldStart("earlier");
        json.writeStringField("file", EarlierFile.NAME);
        json.writeArrayFieldStart("programmes");
        for (Earlier known : earlier) {
            programme(known);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void programme(Earlier known) throws IOException {
        json.writeStartObject();
        json.writeStringField("programme", known.programme());
        json.writeArrayFieldStart("periods");
        for (PeriodComparison period : known.periods()) {
            period(period);
        }
        json.writeEndArray();
        if (known.revision().isPresent()) {
            revision(known.revision().get());
        }
        json.writeArrayFieldStart("duplicates");
        for (Duplicate duplicate : known.duplicates().first()) {
            json.writeStartObject();
            json.writeStringField("sheet", duplicate.here().sheet());
            json.writeNumberField("row", duplicate.here().row());
            json.writeNumberField("elsewhere", duplicate.elsewhere().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("duplicateCount", known.duplicates().count());
        json.writeEndObject();
    }

    private void period(PeriodComparison period) throws IOException {
        json.writeStartObject();
        json.writeStringField("township", period.township());
        json.writeStringField("before", period.before());
        json.writeStringField("now", period.now());
        json.writeNumberField("entered", period.entered().count());
        json.writeNumberField("left", period.left().count());
        json.writeNumberField("changed", period.changed().count());
        json.writeNumberField("unchanged", period.unchanged());
        json.writeEndObject();
    }

    private void revision(RevisionComparison revision) throws IOException {
        json.writeObjectFieldStart("revision");
        json.writeNumberField("of", revision.revision());
        json.writeStringField("file", revision.file());
        json.writeNumberField("cured", revision.cured().count());
        json.writeNumberField("new", revision.fresh().count());
        json.writeNumberField("remaining", revision.remaining().count());
        json.writeEndObject();
    }
}
