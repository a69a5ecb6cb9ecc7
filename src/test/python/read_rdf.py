"""read_rdf.py FILE...: how many triples rdflib finds in each file, a line a file."""
import os
import sys

import rdflib

FORMATS = {"ttl": "turtle", "trig": "trig", "nq": "nquads", "nt": "nt", "rdf": "xml", "jsonld": "json-ld"}

for path in sys.argv[1:]:
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(path, format=FORMATS[path.rsplit(".", 1)[1]])
    print(os.path.basename(path), len(dataset))
