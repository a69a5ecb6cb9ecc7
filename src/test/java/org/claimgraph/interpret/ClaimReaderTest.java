package org.claimgraph.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.Claim;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

  private static List<Claim> claims(String marked) {
    return Told.read(marked).claims().stream().map(FoundClaim::claim).toList();
  }

  @Test
  void theSameWordsOfTheSameSpeakerAreTwoClaims() {
    List<Claim> claims =
        claims(
            "On Monday [Lena Brandt] said <the dam would hold>."
                + " On Friday [Lena Brandt] said <the dam would hold>.");
    assertEquals(
        List.of(Optional.of("Monday Lena Brandt said"), Optional.of("Friday Lena Brandt said")),
        claims.stream().map(Claim::disambiguation).toList());
    assertEquals(2, claims.stream().map(Claim::id).distinct().count());
  }

  @Test
  void wordsThatStandOnceNeedNoWordsBeforeThem() {
    assertEquals(
        Optional.empty(),
        claims("[Lena Brandt] said <the dam would hold>.").get(0).disambiguation());
  }
}
