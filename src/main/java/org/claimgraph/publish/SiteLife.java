package org.claimgraph.publish;

import org.claimgraph.publish.site.Site;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Has the site read ahead when the server has started, and end that before it has stopped.
 *
 * @param readsAhead whether there may be so much to read that the first visitor would have to wait
 */
record SiteLife(Site site, boolean readsAhead) implements LifeCycle.Listener {
  @Override
  public void lifeCycleStarted(LifeCycle server) {
    if (readsAhead) {
      site.prepare();
    }
  }

  @Override
  public void lifeCycleStopping(LifeCycle server) {
    site.close();
  }
}
