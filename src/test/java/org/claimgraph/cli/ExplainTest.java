package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimgraph.Example;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Stance;
import org.claimgraph.graph.Iris;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static String denial() {
    Claim denial =
        Example.SOUND.read().readings().get(0).claims().stream()
            .filter(claim -> claim.said().stance() == Stance.DENIES)
            .findFirst()
            .orElseThrow();
    return Iris.claim(denial).getURI();
  }

  @Test
  void aClaimLeadsBackToItsWordsAndItsReading() {
    String iri = denial();
    assertEquals(
        """
        claim      %s
        claimant   the mayor of Brückenau
        voice      attributed
        stance     denies
        words      “the 다리 🌉 is unsafe” at articles/bridge.txt:7:23, code points 293 to 311
        cue        “denied that” at articles/bridge.txt:7:11, code points 281 to 292
        named as   “The mayor” at articles/bridge.txt:7:1, code points 271 to 280
        position   Is the bridge safe? – yes
        found by   a reading by hand, readings/bridge.ttl:32:13, version VERSION
        review     accepted
        precision  not measured: a person has read these words
        """
            .formatted(iri),
        Run.of("explain", iri, "--workspace", Example.SOUND.folder())
            .fine()
            .out()
            .replaceFirst("version [0-9a-f]{12}", "version VERSION"));
  }

  @Test
  void theAddressMayBeShortened() {
    String iri = denial();
    String id = iri.substring(iri.lastIndexOf('/') + 1);
    String explained = Run.of("explain", iri, "--workspace", Example.SOUND.folder()).fine().out();
    for (String shorter : new String[] {id, "claim:" + id}) {
      assertEquals(
          explained, Run.of("explain", shorter, "--workspace", Example.SOUND.folder()).out());
    }
  }

  @Test
  void partOfAnAddressIsNoAddress() {
    String iri = denial();
    String said =
        Run.of("explain", iri.substring(iri.length() - 6), "--workspace", Example.SOUND.folder())
            .refused(1)
            .err();
    assertTrue(said.contains("There is no claim"), said);
  }
}
