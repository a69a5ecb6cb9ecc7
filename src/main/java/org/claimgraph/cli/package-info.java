/** One class per command; the only room that prints or exits. */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
