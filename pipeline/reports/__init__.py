"""What is written about the data and the numbers: summaries, the codebook, provenance."""
