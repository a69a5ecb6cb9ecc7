package org.claimgraph.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * What is tried on servers like this one: writing where one may only read, making the server call
 * others or read files, addresses and headers that are no proper ones, bodies that are too large or
 * of the wrong kind, and articles that are none.
 */
final class Attacks {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  private final String trap;
  private final String canary;
  private final String token;
  private final List<Attack> all = new ArrayList<>();

  /**
   * @param trap an address that must not be called
   * @param canary the address of a file that must not be read
   * @param token that opens writing
   */
  Attacks(String trap, String canary, String token) {
    this.trap = trap;
    this.canary = canary;
    this.token = token;
  }

  List<Attack> all() {
    updates();
    queriesThatReachOut();
    graphStoreWrites();
    addresses();
    methods();
    hosts();
    writersWithoutTheRight();
    framing();
    sizes();
    articlesThatAreNone();
    parametersThatAreReflected();
    return all;
  }

  private void add(Attack attack) {
    all.add(attack);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Attack.Builder get(String name, String target) {
    return Attack.request(name, "GET", target);
  }

  private Attack.Builder authorized(String name, String method, String target) {
    return Attack.request(name, method, target).with("Authorization", "Bearer " + token);
  }

  private void updates() {
    String g = "<urn:g>";
    List<String> updates =
        List.of(
            "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }",
            "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
            "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
            "LOAD <" + canary + "> INTO GRAPH " + g,
            "LOAD SILENT <" + canary + ">",
            "LOAD <" + trap + ">",
            "LOAD SILENT <" + trap + "> INTO GRAPH " + g,
            "CLEAR ALL",
            "DROP SILENT ALL",
            "CREATE GRAPH " + g,
            "COPY DEFAULT TO " + g,
            "MOVE " + g + " TO DEFAULT",
            "ADD " + g + " TO DEFAULT");
    for (String update : updates) {
      String kind = update.replaceAll("(\\S+ \\S+).*", "$1");
      add(get("update as a parameter: " + kind, "/sparql?update=" + encoded(update)).is(400));
      add(get("update as a query: " + kind, "/sparql?query=" + encoded(update)).is(400));
      add(
          Attack.request("update by a form: " + kind, "POST", "/sparql")
              .body(FORM, "update=" + encoded(update))
              .is(400));
      add(
          Attack.request("update as a body: " + kind, "POST", "/sparql")
              .body(UPDATE, update)
              .is(415));
    }
    for (String path : List.of("/update", "/ds", "/ds/update", "/sparql/update", "/sparql/")) {
      add(Attack.request("update at " + path, "POST", path).body(UPDATE, "CLEAR ALL").is(404));
    }
  }

  private void queriesThatReachOut() {
    String reach = "SELECT * { SERVICE <" + trap + "> { ?s ?p ?o } }";
    refusedQuery("SERVICE", reach, 403);
    refusedQuery("SERVICE SILENT", reach.replace("SERVICE", "SERVICE SILENT"), 403);
    refusedQuery(
        "SERVICE by a variable",
        "SELECT * { VALUES ?x { <" + trap + "> } SERVICE ?x { ?s ?p ?o } }",
        403);
    refusedQuery("SERVICE in a subquery", "SELECT * { { " + reach + " } }", 403);
    refusedQuery(
        "SERVICE in EXISTS",
        "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <" + trap + "> { ?a ?b ?c } } }",
        403);
    refusedQuery("FROM another server", "SELECT * FROM <" + trap + "> { ?s ?p ?o }", 400);
    refusedQuery("FROM a file", "SELECT * FROM <" + canary + "> { ?s ?p ?o }", 400);
    refusedQuery(
        "FROM NAMED a file", "SELECT * FROM NAMED <" + canary + "> { GRAPH ?g { ?s ?p ?o } }", 400);
    String all = encoded("SELECT * { ?s ?p ?o } LIMIT 1");
    for (String dataset : List.of(trap, canary)) {
      add(
          get(
                  "default-graph-uri",
                  "/sparql?query=" + all + "&default-graph-uri=" + encoded(dataset))
              .is(400));
      add(
          get("named-graph-uri", "/sparql?query=" + all + "&named-graph-uri=" + encoded(dataset))
              .is(400));
    }
    refusedQuery("a Java class as a function", "SELECT (<java:java.lang.Runtime>() AS ?x) {}", 403);
    refusedQuery("a Java class as a property", "SELECT * { ?s <java:java.lang.Runtime> ?o }", 403);
    refusedQuery(
        "waiting", "SELECT (<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) {}", 403);
    refusedQuery(
        "scripting", "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}", 403);
    refusedQuery(
        "applying by name",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(\"x\") AS ?x) {}",
        403);
    refusedQuery("CALL", "SELECT (CALL(<java:java.lang.Runtime>) AS ?x) {}", 403);
    refusedQuery("a negated path", "SELECT * { ?s (!<urn:p>)+ ?o }", 403);
    refusedQuery("a counted path", "SELECT * { ?s <urn:p>{99999999} ?o }", 403);
    refusedQuery("crossed VALUES", crossed(), 403);
    refusedQuery(
        "a pattern that looks back", "ASK { FILTER(REGEX(\"aaaa\", \"(a*)*\\\\1b\")) }", 403);
    refusedQuery("nested quantifiers", "ASK { FILTER(REGEX(\"aaaa\", \"(a+)+b\")) }", 403);
    refusedQuery("doubling", "SELECT * { " + doubling() + " }", 403);
    refusedQuery("squaring", "SELECT * { BIND(9999999999 AS ?a) " + squaring() + " }", 403);
    refusedQuery("a long number", "SELECT * { BIND(" + "9".repeat(500) + " AS ?a) }", 403);
    refusedQuery(
        "deep brackets", "ASK { FILTER(" + "(".repeat(5000) + "1" + ")".repeat(5000) + ") }", 400);
    refusedQuery("deep groups", "ASK " + "{".repeat(3000) + "}".repeat(3000), 400);
    refusedQuery("no query", "</script><script>alert(1)</script>", 400);
  }

  private void refusedQuery(String name, String query, int status) {
    add(Attack.request(name + ", posted", "POST", "/sparql").body(QUERY, query).is(status));
    if (query.length() < 2000) {
      add(get(name + ", in the address", "/sparql?query=" + encoded(query)).is(status));
    }
  }

  private static String crossed() {
    StringBuilder query = new StringBuilder("SELECT * { ");
    for (int i = 0; i < 6; i++) {
      query.append("VALUES ?v").append(i).append(" { ");
      for (int j = 0; j < 100; j++) {
        query.append(j).append(' ');
      }
      query.append("} ");
    }
    return query.append('}').toString();
  }

  private static String doubling() {
    StringBuilder binds = new StringBuilder("BIND(\"ha\" AS ?v0) ");
    for (int i = 1; i < 40; i++) {
      binds.append("BIND(CONCAT(?v%d, ?v%d) AS ?v%d) ".formatted(i - 1, i - 1, i));
    }
    return binds.toString();
  }

  private static String squaring() {
    StringBuilder binds = new StringBuilder();
    String last = "?a";
    for (int i = 1; i < 30; i++) {
      binds.append("BIND(%s * %s AS ?b%d) ".formatted(last, last, i));
      last = "?b" + i;
    }
    return binds.toString();
  }

  private void graphStoreWrites() {
    for (String target : List.of("/data", "/data?default", "/data?graph=urn:g", "/id/actor/nis")) {
      for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
        add(
            Attack.request(method + " " + target, method, target)
                .body("text/turtle", "<urn:s> <urn:p> 1 .")
                .is(405));
      }
    }
  }

  private void addresses() {
    for (String path :
        List.of(
            "/$/ping",
            "/$/stats",
            "/$/server",
            "/$/datasets",
            "/$/compact/ds",
            "/$/metrics",
            "/$/tasks",
            "/$/backup/ds",
            "/.git/config",
            "/WEB-INF/web.xml",
            "/actuator/env",
            "/admin",
            "/ds/data",
            "/ds/upload",
            "/ds/patch",
            "/favicon.ico/../../pom.xml",
            "/queries/../store.json",
            "/web/style.css",
            "/sparql;jsessionid=1",
            "/id",
            "/articles/../ingest.log")) {
      add(get("an address that is none: " + path, path).is(path.contains("/../../") ? 400 : 404));
    }
    for (String path :
        List.of(
            "/id/../../etc/passwd",
            "/id/%2e%2e/%2e%2e/etc/passwd",
            "/id/..%2f..%2fetc/passwd",
            "/id/a%00b",
            "/id/a%0d%0aSet-Cookie:x=1",
            "/id/a\\..\\b",
            "/id//a",
            "/queries/%2e%2e%2fx",
            "/id/%c0%ae%c0%ae/x",
            "/id/%zz")) {
      add(get("an address that is malformed: " + path, path).is(400));
    }
  }

  private void methods() {
    for (String method : List.of("TRACE", "PROPFIND", "PATCH", "BREW", "DELETE", "PUT")) {
      add(Attack.request(method + " /", method, "/").is(405));
      add(Attack.request(method + " /sparql", method, "/sparql").is(405));
    }
    add(Attack.request("a method in small letters", "get", "/").is(405));
  }

  private void hosts() {
    for (String host :
        List.of(
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "localhost@evil.example",
            "evil.example:80")) {
      add(get("another host: " + host, "/health").host(host).is(host.contains("@") ? 400 : 421));
    }
    add(get("no host", "/health").host("").is(400));
    add(get("two hosts", "/health").with("Host", "evil.example").is(400));
    add(get("another host in the line", "http://evil.example/health").is(400));
  }

  private void writersWithoutTheRight() {
    String article = "{\"articleBody\": \"The mayor said that the pier is closed.\"}";
    add(Attack.request("no token", "POST", "/articles").body("application/json", article).is(401));
    add(
        Attack.request("no token, PUT", "PUT", "/articles/0123456789abcdef")
            .body("application/json", article)
            .is(401));
    add(Attack.request("no token, DELETE", "DELETE", "/articles/0123456789abcdef").is(401));
    add(
        Attack.request("no token, review", "POST", "/claims/x/review")
            .body("application/json", "{}")
            .is(401));
    for (String wrong :
        List.of(
            "Bearer wrong",
            "Bearer " + token + "x",
            "Bearer " + token.substring(1),
            "Bearer",
            "Bearer  ",
            "Basic " + token,
            token,
            "Bearer " + token.toUpperCase(Locale.ROOT))) {
      add(
          Attack.request("a wrong token", "POST", "/articles")
              .with("Authorization", wrong)
              .body("application/json", article)
              .is(401));
    }
    add(
        Attack.request("the token in the address", "POST", "/articles?token=" + token)
            .body("application/json", article)
            .is(401));
    add(
        Attack.request("the token in a form", "POST", "/articles")
            .body(FORM, "token=" + token)
            .is(401));
    add(
        authorized("another site's page", "POST", "/articles")
            .with("Origin", "https://evil.example")
            .body("application/json", article)
            .is(403));
    add(
        authorized("a page of nowhere", "POST", "/articles")
            .with("Origin", "null")
            .body("application/json", article)
            .is(403));
    add(
        authorized("a cross-site fetch", "POST", "/articles")
            .with("Sec-Fetch-Site", "cross-site")
            .body("application/json", article)
            .is(403));
    add(authorized("a form", "POST", "/articles").body(FORM, "articleBody=x").is(415));
    add(
        authorized("a multipart form", "POST", "/articles")
            .body("multipart/form-data; boundary=x", "--x\r\n\r\nx\r\n--x--")
            .is(415));
    add(authorized("deleting everything", "DELETE", "/articles").is(405));
    add(authorized("deleting what is not there", "DELETE", "/articles/0123456789abcdef").is(404));
    add(
        authorized(
                "reviewing what is not there",
                "POST",
                "/claims/0123456789abcdef-0123456789ab/review")
            .body("application/json", "{\"review\":\"reject\"}")
            .is(404));
  }

  private void framing() {
    String query = "ASK {}";
    add(
        Attack.request("two lengths", "POST", "/sparql")
            .unmeasured()
            .with("Content-Length", "6")
            .with("Content-Length", "7")
            .body(QUERY, query)
            .is(400));
    add(
        Attack.request("length and chunks", "POST", "/sparql")
            .unmeasured()
            .with("Content-Length", "6")
            .with("Transfer-Encoding", "chunked")
            .body(QUERY, "0\r\n\r\n")
            .is(400));
    add(
        Attack.request("a length that is no number", "POST", "/sparql")
            .unmeasured()
            .with("Content-Length", "six")
            .body(QUERY, query)
            .is(400));
    add(
        Attack.request("a negative length", "POST", "/sparql")
            .unmeasured()
            .with("Content-Length", "-1")
            .body(QUERY, query)
            .is(400));
    add(
        Attack.request("chunks", "POST", "/sparql")
            .unmeasured()
            .with("Transfer-Encoding", "chunked")
            .body(QUERY, "6\r\nASK {}\r\n0\r\n\r\n")
            .is(411));
    String article = "{\"articleBody\": \"The mayor said that the pier is closed.\"}";
    String chunk = Integer.toHexString(article.length()) + "\r\n" + article + "\r\n0\r\n\r\n";
    for (String type : List.of("application/json", "text/plain", "text/html")) {
      add(
          authorized("one article in chunks", "POST", "/articles")
              .unmeasured()
              .with("Transfer-Encoding", "chunked")
              .body(type, chunk)
              .is(411));
    }
    add(
        authorized("many articles in the place of one", "PUT", "/articles/0123456789abcdef")
            .unmeasured()
            .with("Transfer-Encoding", "chunked")
            .body("application/x-ndjson", chunk)
            .is(411));
    add(
        Attack.request("JSON Lines without the token", "POST", "/articles")
            .unmeasured()
            .with("Transfer-Encoding", "chunked")
            .body("application/x-ndjson", chunk)
            .is(401));
    add(
        authorized("JSON Lines that are compressed", "POST", "/articles")
            .unmeasured()
            .with("Transfer-Encoding", "chunked")
            .with("Content-Encoding", "gzip")
            .body("application/x-ndjson", chunk)
            .is(415));
    add(
        authorized("JSON Lines in chunks that are none", "POST", "/articles")
            .unmeasured()
            .with("Transfer-Encoding", "chunked")
            .body("application/x-ndjson", "xyz\r\n" + article)
            .is(400));
    add(
        Attack.request("chunks by another name", "POST", "/sparql")
            .unmeasured()
            .with("Transfer-Encoding", "xchunked")
            .body(QUERY, query)
            .is(400));
    add(Attack.request("a body with GET", "GET", "/sparql").body(QUERY, query).is(413));
    add(Attack.line("a header without a colon", "GET /health HTTP/1.1\r\nnonsense").is(400));
    add(Attack.line("a header that goes on", "GET /health HTTP/1.1\r\nX: a\r\n b").is(400));
    add(Attack.line("a header with NUL", "GET /health HTTP/1.1\r\nX: a\0b").is(400));
    add(Attack.line("another version", "GET /health HTTP/3.7").is(505));
    add(Attack.line("no version", "GET /health nonsense").is(505));
  }

  private void sizes() {
    add(get("a long address", "/?" + "x".repeat(9000)).is(414));
    add(get("a long header", "/").with("X", "x".repeat(9000)).is(431));
    Attack.Builder many = get("many headers", "/");
    for (int i = 0; i < 1000; i++) {
      many.with("X-" + i, "0123456789");
    }
    add(many.is(431));
    add(
        Attack.request("a long query", "POST", "/sparql")
            .body(QUERY, "ASK {} #" + "x".repeat(17_000))
            .is(413));
    add(
        authorized("a body that says it is huge", "POST", "/articles")
            .unmeasured()
            .with("Content-Length", "999999999999")
            .body("text/plain", "x")
            .is(413));
    add(
        authorized("a body that is too large", "POST", "/articles")
            .unmeasured()
            .with("Content-Length", Integer.toString(11 << 20))
            .body("text/plain", "x")
            .is(413));
  }

  private void articlesThatAreNone() {
    article("nothing", "text/plain", "", 422);
    article("only spaces", "text/plain", " \n\t ", 422);
    article("only markup", "text/html", "<html><body><p></p></body></html>", 422);
    article(
        "a script",
        "text/html",
        "<html><script>alert('The mayor said that it is so.')</script></html>",
        422);
    article("a PDF", "text/plain", "%PDF-1.7\nThe mayor said", 415);
    article("a zip", "text/plain", "PK\u0003\u0004 The mayor said", 415);
    article("a picture", "text/plain", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'), 415);
    article("something packed", "text/plain", packed(), 415);
    article(
        "bytes that are no text", "text/plain", bytes('a', 0xff, 0xfe, 'b', ' ', 0xc0, 0x80), 422);
    article(
        "control characters",
        "text/plain",
        "The\0 mayor\0 said\0\0\0\0\0\0\0\0\0\0\0\0".repeat(9),
        415);
    article(
        "another language",
        "text/plain",
        "Der Bürgermeister sagte am Montag, dass die Brücke nicht mehr sicher ist und deshalb gesperrt werden muss. Die Anwohner haben sich beschwert, weil sie nun einen langen Umweg nehmen und die Stadt ihnen nicht gesagt hat, wie lange das noch dauern wird.",
        422);
    article("JSON that is none", "application/json", "{\"articleBody\": ", 400);
    article("JSON without a text", "application/json", "{\"headline\": \"x\"}", 422);
    article("JSON with an object for a text", "application/json", "{\"articleBody\": {}}", 422);
    article("deep JSON", "application/json", "[".repeat(20_000) + "]".repeat(20_000), 400);
    article(
        "deep JSON in an article",
        "application/json",
        "{\"articleBody\": \"x y\", \"a\": " + "{\"a\": ".repeat(9000),
        400);
    article("deep HTML", "text/html", "<div>".repeat(100_000), 422);
    article("RDF/XML", "application/rdf+xml", "<rdf:RDF/>", 415);
    article("Turtle", "text/turtle", "<urn:s> <urn:p> 1 .", 415);
    article(
        "XML with an entity",
        "application/xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary + "\">]><x>&e;</x>",
        415);
    article("XML that multiplies", "text/xml", "<!DOCTYPE x [<!ENTITY a \"aa\">]><x>&a;</x>", 415);
    article("a query", QUERY, "ASK {}", 415);
    add(
        authorized("a remote context", "POST", "/articles?dry-run")
            .body(
                "application/ld+json",
                "{\"@context\": \"" + trap + "\", \"articleBody\": \"The mayor said so.\"}")
            .is(200));
    article("only bad lines", "application/x-ndjson", "{\"a\":1}\n{\"b\":2}\n", 422);
    add(
        authorized("a packed body", "POST", "/articles")
            .with("Content-Encoding", "gzip")
            .body("text/plain", packed())
            .is(415));
    add(
        authorized("a charset that is none", "POST", "/articles")
            .body("text/plain; charset=klingon", "The mayor said so.")
            .is(415));
  }

  private void article(String name, String type, String text, int status) {
    article(name, type, text.getBytes(StandardCharsets.UTF_8), status);
  }

  private void article(String name, String type, byte[] bytes, int status) {
    Attack.Builder attack = authorized("an article that is none: " + name, "POST", "/articles");
    add(
        (bytes.length == 0 ? attack.unmeasured().with("Content-Length", "0") : attack)
            .body(type, bytes)
            .is(status));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** A megabyte of zeros, in a kilobyte. */
  private static byte[] packed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(new byte[1 << 20]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void parametersThatAreReflected() {
    String ask = "/sparql?query=" + encoded("ASK {}");
    add(get("JSONP", ask + "&callback=canary_callback&output=json").is(200));
    add(
        get("a style sheet", ask + "&stylesheet=http://evil.example/canary_callback.xsl&format=xml")
            .is(200));
    add(get("a longer time", ask + "&timeout=3600").is(200));
    add(
        get(
                "a script in a parameter",
                "/queries/who-denies-what?x=" + encoded("<script>canary_callback()</script>"))
            .is(400));
    add(
        get("a script in an entity", "/id/actor/" + encoded("<script>canary_callback()</script>"))
            .is(400));
    add(get("a line in a parameter", ask + "&format=json%0d%0aSet-Cookie:canary_callback").is(200));
  }
}
