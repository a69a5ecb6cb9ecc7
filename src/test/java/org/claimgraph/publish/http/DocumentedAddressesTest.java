package org.claimgraph.publish.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of addresses in docs/http.md has every one that is answered. */
class DocumentedAddressesTest {
  @ParameterizedTest
  @EnumSource
  void eachIsInTheTable(Route route) throws IOException {
    String beginning = Pattern.quote(route.pattern().replace("*", ""));
    boolean open = route.pattern().endsWith("*");
    Pattern row =
        Pattern.compile(
            "^\\| [^|]*`" + beginning + (open ? "[^`]+" : "") + "`[^|]* \\| [A-Z, ]+ \\| .+ \\|$",
            Pattern.MULTILINE);
    String page = Files.readString(Path.of("docs/http.md"));
    assertTrue(row.matcher(page).find(), row.pattern());
  }
}
