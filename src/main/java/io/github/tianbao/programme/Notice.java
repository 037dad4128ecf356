package io.github.tianbao.programme;

import io.github.tianbao.rule.SourcePosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A government document that rules come from (文件).
 *
 * @param number   文号; the title in 《》 where the notice was printed without one
 * @param issued   成文日期
 * @param from     the first day on which it holds
 * @param to       the last day on which it holds, if the notice says so
 * @param basis    the words that fix {@code from}
 * @param at       where the pack names it
 */
public record Notice(
        String number, String title, String issuer, LocalDate issued, LocalDate from, Optional<LocalDate> to, String basis,
        SourcePosition at) {}
