"""The page: its sections as HTML."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from dev.bench import sides, units
from dev.bench.progress import span
from dev.bench.pytest_json import Row, by_group, rows
from dev.bench.report import bars, ratios, scaling, summary
from dev.bench.table import COLUMNS, cells, groups_of, notes

STYLE = Path(__file__).with_name("style.css")


# What the browser may load: what is in the page, and nothing else.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def style() -> str:
    """The style sheet, with a colour for each side."""
    coloured = []
    for name in sides.NAMES:
        coloured.append(f".fill.{name}, .dot.{name}, .chart .end.{name} {{ fill: var(--{name}); }}")
        coloured.append(f".line.{name} {{ stroke: var(--{name}); }}")
        coloured.append(f"i.{name} {{ background: var(--{name}); }}")
    return STYLE.read_text().replace("SIDES\n", "\n".join(coloured) + "\n")


def legend(names: Iterable[str]) -> str:
    items = "".join(f'<li><i class="{name}"></i>{escape(sides.label(name))}</li>' for name in names)
    return f'<ul class="legend">{items}</ul>'


def headlines(groups: dict) -> str:
    found = summary.headlines(groups)
    cards = "".join(
        f'<div class="headline"><b>{escape(one.figure)}</b><span>{escape(one.what)}</span><small>{escape(one.detail)}</small></div>'
        for one in found
    )
    if not cards:
        return ""
    return (f'<div class="headlines">{cards}</div><p class="soft standing">Here cassium stands for its blocking mapper; where many '
            "requests are in flight, for its coroutines.</p>")


def compared(groups: dict, present: list[str]) -> str:
    drawn = ratios.chart(groups)
    if not drawn:
        return ""
    return f"""<section id="ratios"><h2>Beside cqlengine</h2>
<p class="lead">Median time divided by cqlengine's median in the same run; bytes, for memory. Left of 1× is faster than cqlengine.
Each step to the left is worth the same factor.</p>
{legend(name for name in present if name != "cqlengine")}
<div class="card scroll wide">{drawn}</div></section>"""


def in_flight(found: list[Row]) -> str:
    cards = []
    for what, heading in (("rate", "operations per second"), ("cpu", "client CPU µs per operation")):
        for operation in ("insert", "get"):
            drawn = scaling.chart(found, operation, what)
            if drawn:
                cards.append(f'<div class="card"><h3>{operation}: {heading}</h3>{drawn}</div>')
    if not cards:
        return ""
    return f"""<section id="scaling"><h2>With more in flight</h2>
<p class="lead">The same inserts and gets with 1 to 1,024 of them in flight. Higher is better above, lower is better below.</p>
<div class="grid2">{"".join(cards)}</div></section>"""


def memory(groups: dict) -> str:
    weighed = [name for name, of in groups.items() if any(row.bytes is not None for row in of.values())]
    if not weighed:
        return ""
    cards = "".join(f'<div class="card"><h3>{escape(name)}</h3>{bars.chart(name, groups)}</div>' for name in weighed)
    return f"""<section id="memory"><h2>Memory</h2>
<p class="lead">Bytes that 1,000 live products hold, with all that they own: what the allocator handed out for them.</p>
<div class="grid2">{cards}</div></section>"""


def group_card(run: dict, groups: dict, group: dict) -> str:
    name = group["name"]
    drawn = bars.chart(name, groups) if groups.get(name) else ""
    unit = next((row.unit for row in groups.get(name, {}).values()), "operation")
    per = "" if unit == "operation" else f" Time per {unit}."
    said = "".join(f'<p class="note">{escape(note)}</p>' for note in notes(run, name))
    family = f'<span class="family">{escape(group["family"])}</span>' if group["family"] else ""
    return f'<div class="card"><h3>{escape(name)}{family}</h3><p>{escape(group["what"] + per)}</p>{drawn}{said}</div>'


def every_group(run: dict, groups: dict) -> str:
    timed = [group for group in groups_of(run) if not any(row.bytes is not None for row in groups.get(group["name"], {}).values())]
    cards = "".join(group_card(run, groups, group) for group in timed)
    return f"""<section id="groups"><h2>Group by group</h2>
<p class="lead">The bar is the median, the line goes from the fastest to the 99th percentile, the last column is the ratio to cqlengine.</p>
<div class="grid2">{cards}</div></section>"""


def figures(run: dict, groups: dict) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in ("", *COLUMNS))
    body = []
    for group in groups_of(run):
        members = groups.get(group["name"], {})
        if not members:
            continue
        body.append(f'<tr><th colspan="{len(COLUMNS) + 1}">{escape(group["name"])}<span>{escape(group["what"])}</span></th></tr>')
        for row in members.values():
            shown = "".join(figure_cell(column, text) for column, text in zip(COLUMNS, cells(row, groups), strict=True))
            mine = ' class="mine"' if row.side.startswith("cassium") else ""
            body.append(f"<tr><td{mine}>{escape(sides.label(row.side))}</td>{shown}</tr>")
    return f"""<section id="figures"><h2>All figures</h2>
<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{"".join(body)}</tbody></table></div></section>"""


def figure_cell(column: str, text: str) -> str:
    if column.startswith("÷") and text:
        return f'<td class="{"ahead" if float(text) < 1 else "behind"}">{escape(text)}</td>'
    return f"<td>{escape(text)}</td>"


def machine(run: dict) -> str:
    where, commit, ours = run["machine_info"], run["commit_info"], run.get("cassium", {})
    cpu = where.get("cpu", {})
    facts = {
        "Processor": f"{cpu.get('count', '?')} × {cpu.get('brand_raw', 'unknown')}",
        "Memory": f"{where['memory_gib']} GiB" if "memory_gib" in where else "",
        "System": f"{where.get('distribution', where.get('system', ''))}, kernel {where.get('release', '')}",
        "Server": ours.get("server", {}).get("release_version", ""),
        "Commit": f"{commit['id'][:12]}{' with uncommitted changes' if commit.get('dirty') else ''}"
                  + (f" on {commit['branch']}" if commit.get("branch") else ""),
        "When": run["datetime"][:16].replace("T", " ") + " UTC",
        "Run": f"{ours['rounds']} rounds, {span(ours['seconds'])}" if "seconds" in ours else "",
    }
    for side, versions in ours.get("versions", {}).items():
        facts[sides.label(side)] = ", ".join(f"{name} {version}" for name, version in versions.items())
    for side, why in ours.get("absent", {}).items():
        facts[sides.label(side)] = why
    listed = "".join(f"<dt>{escape(name)}</dt><dd>{escape(fact)}</dd>" for name, fact in facts.items() if fact)
    return f'<section id="machine"><h2>What it ran on</h2><dl>{listed}</dl></section>'


READING = """<section id="reading"><h2>How to read it</h2>
<ul class="plain">
<li>All sides ran the same operations with the same rows against the same server, one after another in rounds of about 0.2 s, each
round beginning with another side: what disturbs the machine disturbs all of them.</li>
<li>Before a group was timed, what each side wrote and decoded was compared with what it should be. A side that did it wrong is not in
the group.</li>
<li>With one request in flight most of the time is the server's and the network's. Client CPU is what the side itself costs: all its threads,
user and system.</li>
<li>cassium raw is cassium's client with CQL by hand: what the mapper adds is the difference to it.</li>
<li>Ratios travel to other machines better than times do. Differences of a few percent between two runs are noise.</li>
</ul></section>"""


def render(run: dict) -> str:
    """The whole page: one text that needs nothing else."""
    groups, found = by_group(run), rows(run)
    present = [name for name in sides.NAMES if any(row.side == name for row in found)]
    sections = {
        "Beside cqlengine": compared(groups, present),
        "With more in flight": in_flight(found),
        "Memory": memory(groups),
        "Group by group": every_group(run, groups),
        "How to read it": READING,
        "What it ran on": machine(run),
        "All figures": figures(run, groups),
    }
    there = {name: html for name, html in sections.items() if html}
    links = "".join(f'<a href="#{html.split(chr(34))[1]}">{escape(name)}</a>' for name, html in there.items())
    server = run.get("cassium", {}).get("server", {}).get("release_version")
    cpu = run["machine_info"].get("cpu", {})
    subtitle = " · ".join(filter(None, [
        f"{len(groups)} groups, {len(present)} sides", f"server {server}" if server else "",
        f"{cpu.get('count', '?')} × {cpu.get('brand_raw', '')}", f"commit {run['commit_info']['id'][:10]}", run["datetime"][:10],
    ]))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>cassium benchmark, {escape(run["datetime"][:10])}</title>
<link rel="icon" href="data:,"><style>{style()}</style></head>
<body><header><h1>cassium beside Python's mappers</h1><p class="lead">{escape(subtitle)}</p>{headlines(groups)}<nav>{links}</nav></header>
<main>{"".join(there.values())}</main>
<footer>Made by <code>./dev bench</code>. Times are those of this machine and this run.</footer></body></html>
"""
