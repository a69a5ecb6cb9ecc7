/**
 * What a request passes before anybody answers it. Each class decides one thing and throws a {@link
 * org.claimgraph.publish.http.Refusal}; the order in which they are asked stands in the front door
 * of the room, which is the class to read first.
 */
@NullMarked
package org.claimgraph.publish.door;

import org.jspecify.annotations.NullMarked;
