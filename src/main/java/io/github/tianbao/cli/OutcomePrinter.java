package io.github.tianbao.cli;

import io.github.tianbao.programme.Recognition;

/** Tells the user, file by file, what became of it. */
final class OutcomePrinter {
    private final Session session;

    OutcomePrinter(Session session) {
        this.session = session;
    }

    void print(Outcome outcome, int number, int of) {
        if (of > 1) {
            session.complain("run.progress", number, of, outcome.file());
        }
        if (outcome instanceof Outcome.Processed processed) {
            print(processed);
        } else if (outcome instanceof Outcome.Refused refused) {
            session.say("run.refused", refused.file(), refused.note().reason());
            refused.note().details().forEach(line -> session.console().out().println("    " + line));
            session.say("run.advice", refused.note().advice());
        } else if (outcome instanceof Outcome.NotWritten notWritten) {
            session.complain(notWritten.key(), notWritten.value());
        }
    }

    private void print(Outcome.Processed processed) {
        Counts counts = processed.counts();
        session.say("run.file", processed.file(), counts.records(), counts.pass(), counts.fail(), counts.undecided(),
                counts.errors(), counts.warnings());
        for (Recognition.Unrecognised sheet : processed.unrecognised()) {
            session.say("run.file.sheet", sheet.sheet(), sheet.reason());
        }
        processed.bag().ifPresent(bag -> session.say("run.archived", bag));
    }
}
