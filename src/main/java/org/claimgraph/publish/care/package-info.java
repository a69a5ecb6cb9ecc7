/**
 * What a server does for its store besides taking articles: backups that somebody asks for, and
 * compaction when there is nothing else to do. Both go on beside those who read.
 */
@NullMarked
package org.claimgraph.publish.care;

import org.jspecify.annotations.NullMarked;
