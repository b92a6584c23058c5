"""Reads graph files with one Python library: paths on standard input, a line of JSON for each on standard output."""

import csv
import json
import sys


def networkx(path, format):
    import networkx

    if format == "gexf":
        graph = networkx.read_gexf(path)
    elif format == "graphml":
        graph = networkx.read_graphml(path)
    elif format == "node-link":
        with open(path, encoding="utf-8") as file:
            graph = networkx.node_link_graph(json.load(file), edges="edges")
    else:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        graph = networkx.cytoscape_graph(data)
    return [graph.number_of_nodes(), graph.number_of_edges()]


def igraph(path, format):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    return [graph.vcount(), graph.ecount()]


def rdflib(path, format):
    import rdflib

    names = {"n-quads": "nquads", "trig": "trig", "turtle": "turtle", "json-ld": "json-ld"}
    dataset = rdflib.Dataset() if format != "turtle" else rdflib.Graph()
    dataset.parse(path, format=names[format])
    return [sum(1 for _ in (dataset.quads() if format != "turtle" else dataset))]


def python_csv(path, format):
    counts = []
    for name in ("nodes.csv", "edges.csv"):
        with open(f"{path}/{name}", newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file, strict=True))
        if len({len(row) for row in rows}) > 1:
            raise ValueError(f"{name}: rows differ in length")
        counts.append(len(rows) - 1)
    return counts


def main():
    csv.field_size_limit(1 << 30)
    library = sys.argv[1]
    read = {"networkx": networkx, "igraph": igraph, "rdflib": rdflib, "csv": python_csv}[library]
    __import__(library)
    for line in sys.stdin:
        format, path = line.rstrip("\n").split("\t")
        try:
            print(json.dumps({"counts": read(path, format)}), flush=True)
        except Exception as error:
            print(json.dumps({"error": f"{type(error).__name__}: {error}"[:300]}), flush=True)


main()
