/** BagIt packages (RFC 8493): writing their manifests, and finding every byte that is not as it was sealed. */
package io.github.tianbao.archive.bag;
