package org.claimgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each quantity is shown as its label, a colon and its unit. */
class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mill ground 12 sacks; 12: sacks",
        "The mill ground 12,000 sacks; 12,000: sacks",
        "The mill ground 12 000 sacks; 12,000: sacks",
        "Nearly 7,00,000 ballots were lost; about 700,000: ballots",
        "About 1.5 million people marched; about 1,500,000: people",
        "Some 40 bn dollars are missing; about 40,000,000,000: dollars",
        "The dam holds 10 lakh litres; 1,000,000: litres",
        "They stole three crore rupees; 30,000,000: rupees",
        "A dozen ships sank; 12: ships",
        "Half a million voters stayed away; 500,000: voters",
        "Two hundred and fifty-three prisoners fled; 253: prisoners",
        "Three thousand five hundred workers struck; 3,500: workers",
        "Twenty-five houses burned; 25: houses",
        "Nearly 100 Utopians marched; about 100: utopians"
      })
  void figuresAreReadHoweverTheyAreWritten(String sentence, String expected) {
    assertEquals(expected, found(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "At least 300 miners died; at least 300: miners",
        "More than 300 miners died; at least 300: miners",
        "No fewer than 300 miners died; at least 300: miners",
        "As many as 300 miners died; up to 300: miners",
        "Up to 300 miners died; up to 300: miners",
        "Fewer than 300 miners died; up to 300: miners",
        "Around 300 miners died; about 300: miners",
        "At least some 300 miners died; at least about 300: miners",
        "The pit employs 300 or more miners; at least 300: miners",
        "500-plus guests came; at least 500: guests",
        "Between 300 and 400 miners died; 300 to 400: miners",
        "From 300 to 400 miners died; 300 to 400: miners",
        "The unit has 300-400 soldiers; 300 to 400: soldiers",
        "The unit has 300 – 400 soldiers; 300 to 400: soldiers",
        "It cost two to three million euros; 2,000,000 to 3,000,000: euros",
        "Two or three witnesses spoke; 2 to 3: witnesses",
        "At least 1500 guards, and possibly up to 10,000, will come; 1,500 to 10,000: guards"
      })
  void boundsLeaveTheOtherEndOpenAndRangesHaveBoth(String sentence, String expected) {
    assertEquals(expected, found(sentence));
  }

  @Test
  void aChangeFromOneFigureToAnotherIsNoRange() {
    assertEquals("400: members", found("It rose from 300 to 400 members"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hundreds of nurses marched; at least about 200: nurses",
        "Dozens of shells fell; at least about 24: shells",
        "Tens of thousands of pilgrims came; at least about 20,000: pilgrims",
        "Hundreds of thousands of trees fell; at least about 200,000: trees",
        "Several hundred students came; at least about 200: students"
      })
  void anIndefinitePluralHasOnlyALowerBound(String sentence, String expected) {
    assertEquals(expected, found(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Prices rose by 3.5 percent; 3.5: percent",
        "Prices rose by 3.5 per cent; 3.5: percent",
        "Prices rose by 3.5%; 3.5: percent",
        "They are paid $2,000/month; 2,000: dollars per month",
        "They are paid €2,000 a month; 2,000: euros a month",
        "The fine is £5m; 5,000,000: pounds",
        "The fine is US$3bn; 3,000,000,000: dollars",
        "The pipe is 40 km long; 40: kilometres",
        "The front loses 1200 casualties a day; 1,200: casualties a day"
      })
  void unitsMoneyAndSharesAreWrittenOut(String sentence, String expected) {
    assertEquals(expected, found(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began in 2022 and ended in 2023",
        "Since 22 February 2022 nobody came",
        "The guards came on 8 October",
        "Article 5 was invoked",
        "Resolution 1718 forbids it",
        "He lives at 10 Downing Street",
        "Jane Doe, 45, spoke first",
        "A 45-year-old farmer spoke first",
        "He served for almost seventy years",
        "It lasted 32 months",
        "An F-16 and a T-72 were seen",
        "The meeting is at 10:30 and ends at 5 p.m.",
        "The two leaders met",
        "One of them spoke",
        "One of the things that count is bread",
        "She scores a big win",
        "The 31-page agreement includes a pledge",
        "No one spoke",
        "The third nation spoke",
        "It has been so since the 1950s"
      })
  void numbersThatCountNothingAreNoQuantities(String sentence) {
    assertEquals("", found(sentence));
  }

  @Test
  void whoIsCountedIsTheActorWhoseNameHoldsTheNoun() {
    assertEquals("guard", countOf("About 300 Utopian guards left"));
    assertEquals("", countOf("About 300 Utopian fishermen left"));
  }

  private static String countOf(String sentence) {
    return Utopia.read(sentence).content().quantities().stream()
        .flatMap(quantity -> quantity.countOf().stream())
        .map(Actor::id)
        .collect(Collectors.joining(", "));
  }

  private static String found(String sentence) {
    return Utopia.read(sentence).content().quantities().stream()
        .map(QuantitiesTest::show)
        .collect(Collectors.joining(", "));
  }

  private static String show(Quantity quantity) {
    return quantity.label() + ": " + quantity.unit().orElse("-");
  }
}
