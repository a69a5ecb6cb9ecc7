package org.claimgraph.store;

/** Somebody who is told how long work on a store goes on. Nothing depends on it. */
public interface Watch {
  /** Nobody looks. */
  Watch NONE =
      new Watch() {
        @Override
        public void say(String sentence) {}

        @Override
        public void at(long done, long of) {}
      };

  /** Something that the user should know. */
  void say(String sentence);

  /** So much of the work is done. */
  void at(long done, long of);
}
