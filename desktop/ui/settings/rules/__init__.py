"""Settings → Rules and Time rules: the list, the editor made of sentences, the simulator, what rules did."""
