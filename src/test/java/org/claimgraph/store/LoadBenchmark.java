package org.claimgraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.article.Document;
import org.claimgraph.article.Inputs;
import org.claimgraph.graph.Iris;
import org.claimgraph.workspace.RuleReader;
import org.claimgraph.workspace.Seeds;
import org.claimgraph.workspace.WorkspaceReader;

/**
 * What loading costs beyond its parts: the processor time of a whole load, against reading the same
 * articles by the rules plus writing the same quads from N-Quads in one TDB2 transaction; and the
 * disk that a quad takes. See docs/reliability.md for the command.
 */
public final class LoadBenchmark {
  private LoadBenchmark() {}

  public static void main(String[] args) throws Exception {
    List<String> inputs = List.of(args);
    Path folder = Files.createTempDirectory("load-benchmark");
    try {
      for (int round = 1; round <= 3; round++) {
        measure(inputs, folder.resolve("round-" + round), round);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static void measure(List<String> inputs, Path folder, int round) throws Exception {
    Files.createDirectories(folder);
    Path at = folder.resolve("store");
    long start = cpu();

    long quads;
    try (Store store = Store.create(at, Seeds.files(), Iris.DEFAULT_BASE, Watch.NONE, 0)) {
      try (Loader loader = new Loader(store, loaded -> {})) {
        new Inputs(InputStream.nullInputStream()).read(inputs, loader);
      }
      double load = seconds(start);
      Path file = folder.resolve("quads.nq");
      quads = write(store.data(), file);
      double rules = rules(inputs);
      double writing = fill(folder.resolve("plain"), file);
      System.out.printf(
          "round %d: %d articles, %d quads; load %.2f CPU-s; rules %.2f + TDB2 %.2f CPU-s; ratio %.2f%n",
          round, store.size(), quads, load, rules, writing, load / (rules + writing));
    }
    System.out.printf(
        "         disk of the database: %.0f bytes a quad (du)%n",
        (double) allocated(at.resolve("database")) / quads);
  }

  private static double rules(List<String> inputs) throws Exception {
    RuleReader rules = new RuleReader(WorkspaceReader.readNames(Seeds.files()).lexicon());
    int[] claims = new int[1];
    long start = cpu();
    new Inputs(InputStream.nullInputStream())
        .read(
            inputs,
            outcome -> {
              if (outcome instanceof Document document) {
                claims[0] += rules.read(document.article()).size();
              }
            });
    double seconds = seconds(start);
    System.out.printf("         %d claims by the rules%n", claims[0]);
    return seconds;
  }

  private static long write(DatasetGraph data, Path file) throws IOException {
    long[] count = {0};
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      stream.start();
      Txn.executeRead(
          data,
          () -> {
            Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            StreamRDFOps.sendQuadsToStream(Iter.operate(quads, quad -> count[0]++), stream);
          });
      stream.finish();
    }
    return count[0];
  }

  private static double fill(Path folder, Path file) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    long start = cpu();
    Txn.executeWrite(
        data, () -> RDFParser.source(file).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(data)));
    double seconds = seconds(start);
    TDBInternal.expel(data);
    return seconds;
  }

  /** What the file system has given, which for sparse files is less than their length. */
  private static long allocated(Path folder) throws IOException, InterruptedException {
    Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
    String said = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    du.waitFor();
    return 1024 * Long.parseLong(said.substring(0, said.indexOf('\t')));
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double seconds(long since) {
    return (cpu() - since) / 1e9;
  }
}
