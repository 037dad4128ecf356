package io.github.tianbao.check;

import io.github.tianbao.value.Unit;

/**
 * A column whose numbers are written in another unit than rules count them in, and so were converted.
 *
 * @param written the unit of the sheet
 * @param counted the unit of the programme
 * @param words   where the sheet says so: the heading or the fill-in line, as printed
 */
public record UnitReading(String field, Unit written, Unit counted, String words) {}
