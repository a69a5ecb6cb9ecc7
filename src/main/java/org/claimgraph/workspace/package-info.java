/**
 * A folder of articles, names and readings, read into records; and the graph built from it.
 *
 * <p>Read {@link org.claimgraph.workspace.Workspace} first, then {@link
 * org.claimgraph.workspace.ReadingReader} (where the evidence lock is) and {@link
 * org.claimgraph.workspace.Build}.
 *
 * <p>This room is not in the first plan, which had Turtle both read and written in {@code graph}.
 * Reading it in is where people's mistakes arrive: it needs lines and columns, findings and
 * sentences for people, while writing it out needs none of that. Two rooms keep both short, and a
 * store can later use {@code graph} without ever seeing a folder.
 *
 * <p>A fault in a file is a {@link org.claimgraph.workspace.Finding}, a value: reading goes on, so
 * that a curator sees all faults at once. Only what leaves nothing to read is an exception.
 *
 * <p>The other way round, what rules find is written as a reading for a person to edit: {@link
 * org.claimgraph.workspace.DraftReading}. A correction must survive the next run of the rules, and
 * "deleted" is a correction too. So a draft leaves a line for each claim that it proposed, in the
 * reading itself, where whoever copies or versions the reading takes them along; what is new is
 * told by three-way comparison ({@code Revision}): proposed then, found now, and what people made
 * of it.
 *
 * <p>The program's own data and the names of the seeds are read without Jena, from what {@link
 * org.claimgraph.workspace.Packaging} leaves beside the Turtle when the program is built; the names
 * of any other workspace, and seeds with faults, from the Turtle itself. The same readers make the
 * records of both.
 */
@NullMarked
package org.claimgraph.workspace;

import org.jspecify.annotations.NullMarked;
