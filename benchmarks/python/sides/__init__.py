"""The sides: each does the groups of benchmarks/groups.json in its own way."""

NAMES = ("cqlengine", "coodie", "raw")


def make(name: str, driver_type: str = "scylla"):
    """The side of that name. Imports only what the side needs."""
    if name == "cqlengine":
        from sides.cqlengine import Cqlengine

        return Cqlengine(driver_type)
    if name == "coodie":
        from sides.coodie import Coodie

        return Coodie(driver_type)
    if name == "raw":
        from sides.raw import Raw

        return Raw(driver_type)
    raise ValueError(f"no side is called '{name}'; there are {', '.join(NAMES)}")
