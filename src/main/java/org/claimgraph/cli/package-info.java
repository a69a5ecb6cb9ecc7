/**
 * One class per command; the only room that prints or exits.
 *
 * <p>Read {@link org.claimgraph.cli.Main} first: its list of commands is the table of contents. A
 * command reads its options, calls the room that does the work, and prints. What stops a command
 * becomes one sentence in {@link org.claimgraph.cli.Errors}.
 */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
