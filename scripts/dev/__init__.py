"""The project's developer commands, behind ./dev. Standard library only."""
