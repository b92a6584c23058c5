import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * Loads folders with graph.cypher, nodes.csv and edges.csv: each script twice, each pair of tables with neo4j-admin.
 * Prints what is there then, one `folder<TAB>way<TAB>what` a line.
 */
public class RunInNeo4j {
  public static void main(String[] folders) throws Exception {
    Path home = Files.createDirectory(Path.of(folders[0]).resolveSibling("database"));
    DatabaseManagementService server = start(home);
    GraphDatabaseService database = server.database("neo4j");
    for (String folder : folders) {
      List<String> statements = List.of(Files.readString(Path.of(folder, "graph.cypher")).split(";\n"));
      for (String way : List.of("cypher", "cypher again")) {
        tell(folder, way, () -> {
          for (String statement : statements) if (!statement.isBlank()) database.executeTransactionally(statement);
          return describe(database);
        });
      }
      database.executeTransactionally("MATCH (n) DETACH DELETE n");
    }
    server.shutdown();
    for (String folder : folders) {
      tell(folder, "csv", () -> {
        Path place = Path.of(folder).toAbsolutePath();
        importTables(place);
        DatabaseManagementService imported = start(place);
        try {
          return describe(imported.database("neo4j"));
        } finally {
          imported.shutdown();
        }
      });
    }
    System.exit(0);
  }

  private interface Work {
    String run() throws Exception;
  }

  private static void tell(String folder, String way, Work work) {
    String result;
    try {
      result = work.run();
    } catch (Exception error) {
      result = "error " + String.valueOf(error.getMessage()).replaceAll("\\s+", " ");
    }
    System.out.println(folder + "\t" + way + "\t" + result);
  }

  private static DatabaseManagementService start(Path home) {
    return new DatabaseManagementServiceBuilder(home).setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20).build();
  }

  private static void importTables(Path place) throws Exception {
    Path settings = Files.createDirectories(place.resolve("conf"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said);
    ExecutionContext context = new ExecutionContext(place, settings, out, out, new DefaultFileSystemAbstraction());
    int code = AdminTool.getCommandLine(context).execute(
      "database", "import", "full", "neo4j", "--multiline-fields=true", "--array-delimiter=;",
      "--nodes=" + place.resolve("nodes.csv"), "--relationships=" + place.resolve("edges.csv"),
      "--report-file=" + place.resolve("report"));
    if (code != 0) throw new IllegalStateException("neo4j-admin: " + said.toString().replaceAll("[\\s.]+", " "));
  }

  /** Counts, labels and types with how often each stands, and a sum of all ids and of all properties. */
  private static String describe(GraphDatabaseService database) {
    Map<String, Integer> words = new TreeMap<>();
    Map<String, Integer> properties = new TreeMap<>();
    int ids = 0;
    int nodes = 0;
    int relationships = 0;
    try (Transaction transaction = database.beginTx()) {
      for (Node node : transaction.getAllNodes()) {
        nodes += 1;
        node.getLabels().forEach(label -> words.merge(label.name(), 1, Integer::sum));
        node.getPropertyKeys().forEach(key -> properties.merge(key, 1, Integer::sum));
        ids += node.getProperty("id").hashCode();
      }
      for (Relationship relationship : transaction.getAllRelationships()) {
        relationships += 1;
        words.merge(relationship.getType().name(), 1, Integer::sum);
        relationship.getPropertyKeys().forEach(key -> properties.merge(key, 1, Integer::sum));
        ids += relationship.getProperty("id").hashCode();
      }
    }
    return nodes + "\t" + relationships + "\t" + ids + " " + words + "\t" + properties;
  }
}
