"""./dev bench and ./dev profile: the same operations through every side, in one run. Standard library only."""
