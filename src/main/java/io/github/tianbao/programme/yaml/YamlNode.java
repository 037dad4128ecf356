package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;

/** A piece of a YAML file and where it begins. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {
    SourcePosition at();
}
