/** Drafts of packs from sheets that exist: headings become fields, values tell their types; the rules are left to people. */
package io.github.tianbao.check.draft;
