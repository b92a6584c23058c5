import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Imports a graph file as Gephi does and prints what arrived: one `key<TAB>number` a line, issues as they are. */
public class ImportInGephi {
  private static final Map<String, Long> counts = new TreeMap<>();

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    if (container == null) throw new IllegalStateException("Gephi knows no importer for this file");
    // On by default: it spreads all places by one factor and all sizes by another, and hides what was read.
    container.getLoader().setAutoScale(false);
    importer.process(container, new DefaultProcessor(), workspace);
    for (java.util.Iterator<Issue> issues = container.getReport().getIssues(1000); issues.hasNext(); ) {
      Issue issue = issues.next();
      System.out.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage().replaceAll("\\s+", " "));
    }
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    Interval bounds = model.getTimeBounds();
    if (bounds.getLow() > Double.NEGATIVE_INFINITY) {
      System.out.println("time\t" + (long) bounds.getLow() + "\t" + (bounds.getHigh() < Double.POSITIVE_INFINITY ? (long) bounds.getHigh() : "open"));
    }
    for (Column column : model.getNodeTable()) describe("node column ", column);
    for (Column column : model.getEdgeTable()) describe("edge column ", column);
    for (Node node : graph.getNodes()) {
      add("nodes", 1);
      if (node.getLabel() != null && !node.getLabel().isEmpty()) add("node labels", 1);
      add("x in thousandths", Math.round(1000.0 * Math.abs(node.x())));
      add("y in thousandths", Math.round(1000.0 * Math.abs(node.y())));
      add("size in thousandths", Math.round(1000.0 * node.size()));
      add("red", Math.round(255 * node.r()));
      add("green", Math.round(255 * node.g()));
      add("blue", Math.round(255 * node.b()));
      values("node ", node, model.getNodeTable());
    }
    for (Edge edge : graph.getEdges()) {
      add("edges", 1);
      if (edge.isDirected()) add("directed edges", 1);
      if (edge.getLabel() != null && !edge.getLabel().isEmpty()) add("edge labels", 1);
      if (edge.getTypeLabel() != null) add("edges with a kind", 1);
      add("weight in thousandths", Math.round(1000.0 * edge.getWeight()));
      values("edge ", edge, model.getEdgeTable());
    }
    counts.forEach((key, count) -> System.out.println(key + "\t" + count));
    System.exit(0);
  }

  private static void describe(String prefix, Column column) {
    if (!column.isProperty()) System.out.println("column\t" + prefix + column.getTitle() + "\t" + column.getTypeClass().getSimpleName());
  }

  private static void values(String prefix, Element element, Iterable<Column> columns) {
    if (element.getAttribute("timeset") != null) add(prefix + "times", 1);
    for (Column column : columns) {
      if (column.isProperty()) continue;
      Object value = element.getAttribute(column);
      if (value == null) continue;
      add(prefix + "values of " + column.getTitle(), 1);
      if (value.getClass().isArray()) {
        int length = java.lang.reflect.Array.getLength(value);
        add(prefix + "items of " + column.getTitle(), length);
        for (int item = 0; item < length; item++) {
          Object inner = java.lang.reflect.Array.get(value, item);
          if (inner instanceof String) add(prefix + "characters of " + column.getTitle(), ((String) inner).length());
        }
      } else if (value instanceof String) {
        add(prefix + "characters of " + column.getTitle(), ((String) value).length());
      }
    }
  }

  private static void add(String key, long count) {
    counts.merge(key, count, Long::sum);
  }
}
