/**
 * Articles on disk, and the graph of their claims: what was loaded stays, whatever happens to the
 * process.
 *
 * <p>Read {@link org.claimgraph.store.Store} first (what can be done), then {@link
 * org.claimgraph.store.Change} and {@link org.claimgraph.store.Done} (what is asked and what became
 * of it), then {@code LogEntry} and {@code Catalogue} (what a store <em>is</em>), then {@code
 * GraphWriter} (how it becomes a graph) and {@code StoreOpening} (what happens after a kill).
 *
 * <p>In the folder lie, in the order of their worth:
 *
 * <ul>
 *   <li>{@code originals/}: bytes by their SHA-256: each article as it came in, and each file of
 *       the workspace it was read with (names, questions, readings);
 *   <li>{@code ingest.log}: everything that was ever done, one JSON line each, in batches, each
 *       batch with a hash over itself and the batch before;
 *   <li>{@code store.json}: that this is a store, and what it held when it was last closed;
 *   <li>{@code database/}: TDB2. It follows from the others and can always be made again.
 * </ul>
 *
 * <p>What was decided, and why:
 *
 * <ul>
 *   <li><b>The log comes first.</b> A batch is forced to the disk in the log, then committed in
 *       TDB2, then acknowledged. A kill before the first leaves nothing; between the two, opening
 *       writes the batch from the log; there is no third case. The database notes the number of its
 *       last batch in the same transaction.
 *   <li><b>Reading is repeatable.</b> The graph of an article is a function of its bytes, the
 *       names, and what people decided, so nothing that is written depends on when it was written,
 *       and a rebuild gives the same quads. The store has no clock; when it was last written to is
 *       told by the time of its log, and when an article was taken out by whoever did it.
 *   <li><b>The comparison is kept up with the articles</b>, in the same transaction and for the
 *       touched questions only ({@code Takings}): its triples before and after are made from a few
 *       facts of each claim, and the difference is written.
 *   <li><b>A replaced version is history, not data.</b> Its claims are told in terms of provenance
 *       alone, in a named graph of its own ({@code HistoryTriples}); were they still claims, every
 *       question would count them.
 *   <li><b>Of what was taken out no word is kept</b>: its originals go, and the log and the history
 *       graph know its claims by their ids alone.
 *   <li><b>A reader stays with the files that it began with</b> ({@code SteadyDataset}), so that
 *       compaction disturbs nobody; Jena by itself would break off whoever is reading.
 *   <li><b>A backup is one state, and stops nobody</b> ({@code Backup}): the beginning of the log,
 *       one read transaction, and originals that are held until it is written.
 *   <li><b>Decisions hold the whole claim</b>, in the Turtle of readings, so that they outlive the
 *       rule that proposed it.
 *   <li><b>Every graph has a sum</b> ({@code GraphSum}) that follows each change and costs no
 *       second reading, because TDB2 has no checksums: one changed byte can change an article's
 *       words.
 *   <li>A failed write is never tried again: the store takes no more changes, and the process is to
 *       end. What is on the disk is whole; what is in memory is not to be trusted.
 * </ul>
 *
 * <p>This room is not in the first plan, which had the store in room {@code graph}. It reads
 * articles by readings and rules, and so stands behind {@code workspace}.
 */
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
