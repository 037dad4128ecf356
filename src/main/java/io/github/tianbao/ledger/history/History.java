package io.github.tianbao.ledger.history;

import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.check.earlier.RevisionComparison;
import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.secret.Protection;
import java.util.List;
import java.util.Optional;

/** Tells what was known before a file came in. */
public final class History {
    private final Database database;
    private final Protection protection;

    public History(Database database, Protection protection) {
        this.database = database;
        this.protection = protection;
    }

    /** What was known, one for each programme found in the file, all from one moment's state of the ledger. */
    public List<Earlier> earlier(Question question) {
        return database.read(handle -> question.assessments().stream().map(assessment -> {
            Optional<RevisionComparison> revision = question.origin()
                    .flatMap(origin -> new RevisionHistory(handle, protection).compare(origin, assessment));
            return new Earlier(assessment.programme().id(), new PeriodHistory(handle, protection, question).compare(assessment), revision,
                    new DuplicateSearch(handle, protection, question).search(assessment));
        }).toList());
    }
}
