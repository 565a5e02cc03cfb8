"""One module per subcommand: `run(arguments)` does it and returns the exit status."""
