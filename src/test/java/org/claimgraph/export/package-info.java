/** Exports, held against golden files, other libraries and other programs. */
@NullMarked
package org.claimgraph.export;

import org.jspecify.annotations.NullMarked;
