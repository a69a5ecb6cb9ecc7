"""read_networks.py FILE...: what networkx and igraph find in each file, a line a file: its name, then counts."""
import hashlib
import os
import sys

import igraph
import networkx

OWN = {"viz", "spells", "weight", "id", "key"}  # what the readers add, and what the formats have of their own


def digest(labels):
    return hashlib.sha256(b"\x01".join(sorted(label.encode("utf-8") for label in labels))).hexdigest()[:16]


for path in sys.argv[1:]:
    graph = (networkx.read_gexf if path.endswith(".gexf") else networkx.read_graphml)(path)
    nodes = [data for _, data in graph.nodes(data=True)]
    edges = [data for *_, data in graph.edges(data=True)]
    found = [len(nodes), len(edges),
             sum(len(set(data) - OWN) for data in nodes),
             sum(len(set(data) - OWN) for data in edges),
             int(sum(data["weight"] for data in edges)),
             digest(data["label"] for data in nodes)]
    if path.endswith(".gexf"):
        found.append(sum("color" in data["viz"] for data in nodes))
        found.append(sum(len(data.get("spells", [])) for data in nodes + edges))
    else:
        other = igraph.Graph.Read_GraphML(path)
        labels = other.vs["label"] if other.vcount() else []
        found += [other.vcount(), other.ecount(), digest(labels)]
    print(os.path.basename(path), *found)
