"""The same work over contiguous arrays, for batches too large for plain Python. Everything here imports NumPy, so it is
imported inside the functions that need it."""
