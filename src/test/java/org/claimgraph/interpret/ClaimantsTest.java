package org.claimgraph.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Voice;
import org.junit.jupiter.api.Test;

/** Who is meant by the words that name a source; and where nobody may be guessed. */
class ClaimantsTest {
  private static final Actor HARBOUR =
      new Actor("harbour-office", "Harbour Office", List.of("port authority"), List.of());
  private static final Actor VALE =
      new Actor("ana-vale", "Ana Vale", List.of("Mayor Vale"), List.of("harbour-office"));

  private static void says(String expected, String marked, Actor... known) {
    assertEquals(List.of(expected), Told.claimants(marked, known), marked);
  }

  private static void last(String expected, String marked, Actor... known) {
    List<String> claimants = Told.claimants(marked, known);
    assertEquals(expected, claimants.get(claimants.size() - 1), marked);
  }

  @Test
  void titleBelongsToTheNameBehindIt() {
    says("Martin Okafor", "[Deputy transport minister Martin Okafor] said <the line is safe>.");
    says("Lena Brandt", "[Senator Lena Brandt] said <the vote was fair>.");
    says("Jane Miller", "[Former secretary of state Jane Miller] said <talks would resume>.");
  }

  @Test
  void appositionIsNotASecondSpeaker() {
    says(
        "Martin Okafor",
        "[Martin Okafor, a former teacher and current head of the union,] said <pay is low>.");
    says("Lena Brandt", "[The mayor of the town, Lena Brandt,] said <the dam would hold>.");
  }

  @Test
  void twoNamesWithAndAreTwoSpeakers() {
    says(
        "Lena Brandt + Martin Okafor",
        "[Lena Brandt and Martin Okafor] said <the dam would hold>.");
    says(
        "Lena Brandt + Martin Okafor + Jane Miller",
        "[Lena Brandt, Martin Okafor and Jane Miller] said <the dam would hold>.");
  }

  @Test
  void andWithinOneNameDoesNotPartIt() {
    says(
        "Department of Health and Safety",
        "[The Department of Health and Safety] said <it is mild>.");
  }

  @Test
  void surnameGoesBackToTheFullName() {
    last(
        "Martin Okafor",
        "[Martin Okafor] said <the line is safe>. The train left. [Okafor] added <it was late>.");
    last(
        "Martin Okafor",
        "[Martin Okafor] said <the line is safe>. The train left. [Mr. Okafor] added <it was late>.");
  }

  @Test
  void surnameOfTwoBelongsToWhomeverBoreItFirst() {
    last(
        "Lena Brandt",
        "[Lena Brandt] said <the dam would hold>. Her brother Paul Brandt is an engineer. [Brandt]"
            + " said <the river was rising>.");
  }

  @Test
  void formOfAddressTellsWhichBearerOfTheSurnameIsMeant() {
    last(
        "Paul Brandt",
        "[Lena Brandt] said <the dam would hold>. Her brother Paul Brandt is an engineer. [Mr."
            + " Brandt] said <the river was rising>.");
  }

  @Test
  void acronymInBracketsNamesTheSame() {
    last(
        "Northern Rivers Agency",
        "[The Northern Rivers Agency (NRA)] said <levels are high>. Rain fell. [The NRA] warned"
            + " <they may rise>.");
  }

  @Test
  void lexiconWinsOverWhatTheWordsLookLike() {
    says("Harbour Office", "[The port authority] said <two ships are late>.", HARBOUR);
    says("Ana Vale", "[Mayor Vale] said <two ships are late>.", HARBOUR, VALE);
  }

  @Test
  void capitalSpeaksForItsState() {
    says("Norway", "[Oslo] said <the talks were useful>.");
  }

  @Test
  void pronounIsWhoeverSpokeLast() {
    last(
        "Martin Okafor",
        "[Martin Okafor] said <the line is safe>. [He] added <that it had been tested>.");
    last(
        "Lena Brandt",
        "[Lena Brandt] met [Martin Okafor], who said <the line is safe>. “<It is old>,” [she] said."
            .replace("[Lena Brandt] met", "Lena Brandt met"));
  }

  @Test
  void pronounThatCouldBeEitherStaysOpen() {
    last(
        "",
        "[Martin Okafor] said <the line is safe>, but [Paul Brandt] said <it is not>. [He] added"
            + " <that tests were due>.");
  }

  @Test
  void pronounDoesNotGoToTheOtherGender() {
    last("", "[Lena Brandt] said <the dam would hold>. [He] added <that it was old>.");
  }

  @Test
  void pronounDoesNotGoToOneNamedOnlyInAQuotation() {
    last(
        "Martin Okafor",
        "[Martin Okafor] said: “<I met Paul Brandt in May>.” [He] added <that it had rained>.");
  }

  @Test
  void theyAreThoseWhoSpokeTogether() {
    last(
        "Lena Brandt + Martin Okafor",
        "[Lena Brandt and Martin Okafor] said <the dam would hold>. [They] added <it was new>.");
    last("", "[Martin Okafor] said <the line is safe>. [They] added <that it was new>.");
  }

  @Test
  void itIsTheBodyThatSpokeLast() {
    last(
        "Harbour Office",
        "[The Harbour Office] said <two ships are late>. [It] added <that both are safe>.",
        HARBOUR);
    last("", "[Martin Okafor] said <two ships are late>. [It] added <that both are safe>.");
  }

  @Test
  void firstPersonInsideASpeechIsItsSpeaker() {
    assertEquals(
        List.of("Martin Okafor", "Martin Okafor"),
        Told.claimants("[Martin Okafor] said: “<[I] think <the line is safe>>.”"));
  }

  @Test
  void firstPersonOutsideSpeechesIsTheAuthor() {
    Interpretation read =
        Told.read("This town has changed, and [I] think <it has changed enough>.");
    assertEquals(Voice.AUTHOR, read.claims().get(0).claim().said().voice());
  }

  @Test
  void descriptionGoesBackToTheOneWhoWasCalledSo() {
    last(
        "Lena Brandt",
        "[Senator Lena Brandt] said <the vote was fair>. The hall was full. [The senator] warned"
            + " <it was the last>.");
    last(
        "Northern Rivers Agency",
        "[The Northern Rivers Agency] said <levels are high>. [The agency] warned <they may rise>.");
  }

  @Test
  void definiteDescriptionOfNobodyNamedStaysOpen() {
    says("", "[The millionaire] said <the price was right>.");
  }

  @Test
  void unnamedSourcesAreAGroupOfThisArticle() {
    Interpretation read = Told.read("[Some senior officials] said <the plan was dropped>.");
    Actor actor = read.provisional().get(0);
    assertEquals("Some senior officials", actor.name());
    assertEquals(new Actor.Guess(Actor.Kind.GROUP, true), actor.guess().orElseThrow());
    assertTrue(
        actor.id().endsWith("-" + read.article().id().substring(0, 8)),
        "of this article only: " + actor.id());
  }

  @Test
  void officeWithoutANameIsAnUnnamedPersonOfItsBody() {
    Actor actor =
        Told.read("[The Harbour Office spokeswoman] said <two ships are late>.", HARBOUR)
            .provisional()
            .get(0);
    assertEquals("Harbour Office spokeswoman", actor.name());
    assertEquals(new Actor.Guess(Actor.Kind.PERSON, true), actor.guess().orElseThrow());
    assertEquals(List.of("harbour-office"), actor.memberOf());
  }

  @Test
  void relativePronounIsTheNameBeforeIt() {
    says("Ana Vale", "The hall heard Mayor Vale, [who] said <two ships are late>.", VALE);
  }

  @Test
  void endOfALongerNameIsThatName() {
    says("Harbour Office", "The Harbour [Office] said <two ships are late>.", HARBOUR);
  }

  @Test
  void hisLawyerIsALawyerOfHis() {
    last(
        "Martin Okafor’s lawyer",
        "[Martin Okafor] said <the line is safe>. [His lawyer] said <there was no case>.");
  }

  @Test
  void reportSpeaksForItsMaker() {
    says(
        "Harbour Office",
        "[A report by the Harbour Office] found <that two ships were late>.",
        HARBOUR);
    says("", "[The report] found <that two ships were late>.");
  }

  @Test
  void adjectivesThatShareANounAreTwoSources() {
    says(
        "Norwegian officials + Swedish officials",
        "[Norwegian and Swedish officials] said <the bridge was closed>.");
  }

  @Test
  void wordsThatNameNobodyStayOpen() {
    for (String nobody : List.of("Some", "Many", "Others", "Nobody", "You", "One")) {
      says("", "[" + nobody + "] said <the price was right>.");
    }
  }

  @Test
  void whoeverSpeaksAroundAnAttributionPassesItOn() {
    String nested = "[Lena Brandt] said <that [Martin Okafor] denied <the line was safe>>.";
    assertEquals(List.of("Lena Brandt", "Martin Okafor"), Told.claimants(nested));
    assertEquals(List.of("", "Lena Brandt"), Told.via(nested));
  }

  @Test
  void mediumPassesOnWhatItsSourceSays() {
    assertEquals(List.of("Reuters"), Told.via("[A Reuters source] said <the plan was dropped>."));
  }

  @Test
  void provisionalIdsAreMadeOfTheName() {
    List<Actor> actors =
        Told.read("[Dr. Zoë O’Hara] said <so>. [José A. Díaz] said <not>.").provisional();
    assertEquals(List.of("zoe-ohara", "jose-diaz"), actors.stream().map(Actor::id).toList());
    assertTrue(actors.stream().allMatch(Actor::isProvisional));
    assertFalse(HARBOUR.isProvisional());
  }

  @Test
  void provisionalIdNeverTakesOneOfTheLexicon() {
    Actor other = new Actor("jane-miller", "Jane B. Miller of Ghent", List.of(), List.of());
    Actor found = Told.read("[Jane Miller] said <the vote was fair>.", other).provisional().get(0);
    assertTrue(found.id().startsWith("jane-miller-"), found.id());
  }
}
