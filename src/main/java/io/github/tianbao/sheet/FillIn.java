package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;

/** A label and what was filled in beside it: 填报单位：新城镇, 填表时间：2022年9月20日, 单位：万元. */
public record FillIn(String label, String value, CellAddress address) {}
