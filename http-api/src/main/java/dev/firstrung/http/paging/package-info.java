/** Lists that page by opaque cursor: {@code ?limit=&cursor=} in, {@code {items, next}} out. */
@NullMarked
package dev.firstrung.http.paging;

import org.jspecify.annotations.NullMarked;
