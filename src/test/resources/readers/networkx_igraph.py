"""Prints, as JSON, what networkx or igraph reads from a file: networkx_igraph.py READER FILE."""

import json
import sys

reader, path = sys.argv[1:]


def plain(values):
    """Leaves out what is missing; networkx's names of times stay."""
    return {name: value for name, value in values.items() if value not in ("", None) and value == value}


def by_networkx(graph):
    nodes = {node: plain(values) for node, values in graph.nodes(data=True)}
    edges = {}
    # Of graphs that may have several edges between two nodes, the edge's id is its key.
    several = {"keys": True} if graph.is_multigraph() else {}
    for source, target, *key, values in graph.edges(data=True, **several):
        name = values.pop("id", None) or key[0]
        edges[name] = {**plain(values), "source": source, "target": target}
    return nodes, edges


def by_igraph(graph):
    nodes = {v["id"]: plain({k: x for k, x in v.attributes().items() if k != "id"}) for v in graph.vs}
    edges = {}
    for e in graph.es:
        source, target = graph.vs[e.source]["id"], graph.vs[e.target]["id"]
        values = {k: x for k, x in e.attributes().items() if k != "id"}
        edges[e["id"]] = {**plain(values), "source": source, "target": target}
    return nodes, edges


if reader == "igraph":
    import igraph

    found = by_igraph(igraph.Graph.Read_GraphML(path))
else:
    import networkx

    read = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}[reader]
    found = by_networkx(read(path))
json.dump({"nodes": found[0], "edges": found[1]}, sys.stdout)
