package io.github.tianbao.programme;

import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import java.time.LocalDate;

/** A day by which something has to be done (期限); reports count down to it. */
public record Deadline(String name, LocalDate day, Citation citation, SourcePosition at) {}
