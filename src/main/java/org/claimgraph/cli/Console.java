package org.claimgraph.cli;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out data
 * @param err talk
 */
record Console(PrintStream out, PrintStream err) {}
