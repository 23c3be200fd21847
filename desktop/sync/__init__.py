"""One desk on many computers: what is written is captured, judged, merged, and carried by a folder or a server."""
