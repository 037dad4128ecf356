/** YAML as packs need it: raw text with the place of every character, and readers that gather all faults instead of stopping at the first. */
package io.github.tianbao.programme.yaml;
