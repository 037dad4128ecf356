/** FreeMarker: from an assessment to the Chinese data model of docs/templates.md, and from a template to XHTML. */
package io.github.tianbao.render.template;
