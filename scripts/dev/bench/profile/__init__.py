"""./dev profile: one side of one group under a profiler."""
