package org.claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          German     | Die Ministerin sagte, dass die Brücke nicht mehr sicher ist und im Mai für alle gesperrt wird, weil die Stadt kein Geld hat.
          French     | La ministre a dit que le pont n'est plus sûr et qu'il sera fermé en mai pour tous, parce que la ville n'a pas les moyens de le réparer.
          Spanish    | La ministra dijo que el puente ya no es seguro y que se cerrará en mayo para todos, porque la ciudad no tiene dinero para las obras.
          Italian    | La ministra ha detto che il ponte non è più sicuro e che sarà chiuso a maggio per tutti, perché la città non ha i soldi per i lavori.
          Portuguese | A ministra disse que a ponte já não é segura e que será fechada em maio para todos, porque a cidade não tem dinheiro para as obras.
          Dutch      | De minister zei dat de brug niet meer veilig is en dat hij in mei voor iedereen wordt gesloten, omdat de stad geen geld heeft.
          Swedish    | Ministern sade att bron inte är säker och att den ska stängas i maj för alla, eftersom staden inte har pengar till att laga den.
          Polish     | Minister powiedziała, że most nie jest już bezpieczny i że w maju zostanie zamknięty dla wszystkich, bo miasto nie ma na to pieniędzy.
          Turkish    | Bakan, köprünün artık güvenli olmadığını ve mayıs ayında herkes için kapatılacağını, çünkü şehrin bu iş için parası olmadığını ve daha çok bekleyeceğini söyledi.
          Indonesian | Menteri itu mengatakan bahwa jembatan tersebut tidak aman dan akan ditutup pada bulan Mei untuk semua orang karena kota tidak memiliki uang untuk itu.
          Russian    | Министр сказала, что мост больше не безопасен и что в мае его закроют для всех, потому что у города нет денег, чтобы его починить.
          Ukrainian  | Міністерка сказала, що міст більше не безпечний і що в травні його закриють для всіх, бо місто не має грошей.
          Greek      | Η υπουργός είπε ότι η γέφυρα δεν είναι πια ασφαλής και ότι θα κλείσει τον Μάιο για όλους.
          Arabic     | قالت الوزيرة إن الجسر لم يعد آمنا وإنه سيغلق في مايو أمام الجميع لأن المدينة لا تملك المال.
          Japanese   | 大臣は、橋はもう安全ではなく、市にはお金がないので五月にすべての人に対して閉鎖されると述べた。
          Korean     | 장관은 다리가 더 이상 안전하지 않으며 시에 돈이 없기 때문에 오월에 모든 사람에게 폐쇄될 것이라고 말했다.
          """)
  void anotherLanguageIsRefusedByItsName(String language, String text) {
    RefusedArticle refused = assertThrows(RefusedArticle.class, () -> Languages.refuseOther(text));
    assertEquals(
        "The text looks like " + language + "; the rules read English.", refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke ist alt.",
        "Rio de Janeiro, São Paulo, Buenos Aires, Montevideo",
        "“Der Bürgermeister sagt, dass die Brücke alt ist”, the mayor said in German, and then he said it in English for those of us who had not understood him.",
        "Smith 12 Jones 9 Miller 7 Brown 3 Davis 2 Evans 1 Moore 0"
      })
  void aShortOrMixedTextHasTheBenefitOfTheDoubt(String text) {
    assertDoesNotThrow(() -> Languages.refuseOther(text));
  }

  @Test
  void theSeedsAreEnglish() throws IOException {
    try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of("seeds/articles"))) {
      for (Path seed : seeds) {
        String text = Files.readString(seed);
        assertDoesNotThrow(() -> Languages.refuseOther(text), seed::toString);
      }
    }
  }
}
