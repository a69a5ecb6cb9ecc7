/**
 * The graph for other programs, over HTTP: {@code /export/FORMAT}.
 *
 * <p>Read {@link org.claimgraph.publish.exporting.ExportAnswers} first. The formats are those of
 * room {@code export}; here they are bounded. An answer is made whole before it is sent, so that
 * one that is too large or takes too long is an error and never a cut file.
 */
@NullMarked
package org.claimgraph.publish.exporting;

import org.jspecify.annotations.NullMarked;
