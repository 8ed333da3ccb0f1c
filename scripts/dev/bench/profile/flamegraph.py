"""A flame graph out of stacks: one SVG file, coloured by layer, in which a click zooms."""

from collections import Counter
from dataclasses import dataclass, field
from html import escape

from dev.bench.profile.stacks import ORDER, layer_of, without_arguments

WIDTH = 1400
ROW = 18
TOP = 86
LETTER = 6.6  # the width of one, about
LEAST = 0.4  # a frame that is narrower is not drawn

COLOURS = {
    "mapper": "#4c9be8", "codec": "#45b88f", "client": "#7cc7c3", "asio": "#b79ae0", "allocator": "#e36f6f",
    "system calls": "#f0a35e", "benchmark": "#b8bec6", "other": "#e8d9a8",
}

STYLE = """svg { font: 11px ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; background: #fff; }
text { fill: #1c1f23; pointer-events: none; } .head { font: 600 17px system-ui, sans-serif; } .sub { font: 12px system-ui, sans-serif; }
g.f { cursor: pointer; } g.f:hover rect { stroke: #1c1f23; stroke-width: 1; }"""

SCRIPT = """
const root = document.documentElement, frames = [...root.querySelectorAll('g.f')], full = %(width)d;
const data = frames.map(g => ({ g, r: g.querySelector('rect'), t: g.querySelector('text'),
  x: +g.querySelector('rect').getAttribute('x'), w: +g.querySelector('rect').getAttribute('width'), d: +g.dataset.d,
  name: g.dataset.n }));
function zoom(to) {
  for (const f of data) {
    const above = f.d < to.d && f.x <= to.x + .01 && f.x + f.w >= to.x + to.w - .01;
    const inside = f.x >= to.x - .01 && f.x + f.w <= to.x + to.w + .01 && f.d >= to.d;
    f.g.style.display = above || inside ? '' : 'none';
    const x = above ? 0 : (f.x - to.x) / to.w * full, w = above ? full : f.w / to.w * full;
    f.r.setAttribute('x', x); f.r.setAttribute('width', Math.max(0, w - .3)); f.r.style.opacity = above ? .5 : 1;
    const room = Math.floor((w - 6) / %(letter)s);
    f.t.setAttribute('x', x + 3); f.t.textContent = room < 3 ? '' : f.name.length > room ? f.name.slice(0, room - 1) + '…' : f.name;
  }
}
data.forEach(f => f.g.addEventListener('click', () => zoom(f)));
"""


@dataclass
class Node:
    name: str
    count: int = 0
    below: dict = field(default_factory=dict)


def tree(stacks: Counter) -> Node:
    root = Node("all")
    for stack, count in stacks.items():
        node = root
        node.count += count
        for name in stack:
            node = node.below.setdefault(name, Node(name))
            node.count += count
    return root


def depth(node: Node) -> int:
    return 1 + max((depth(one) for one in node.below.values()), default=0)


def frame(node: Node, x: float, level: int, height: int, total: int, unit: str) -> str:
    width = node.count / total * WIDTH
    y = height - (level + 1) * ROW - 8
    name = without_arguments(node.name) if level > 1 else node.name
    room = int((width - 6) / LETTER)
    shown = "" if room < 3 else name if len(name) <= room else name[: room - 1] + "…"
    colour = COLOURS[layer_of(node.name) or "other"] if level > 1 else "#dfe3e8"
    title = f"{node.name}: {node.count:,} {unit}, {node.count / total:.1%}"
    return (f'<g class="f" data-d="{level}" data-n="{escape(name, quote=True)}"><title>{escape(title)}</title>'
            f'<rect x="{x:.2f}" y="{y}" width="{max(0.1, width - 0.3):.2f}" height="{ROW - 1}" rx="1" fill="{colour}"/>'
            f'<text x="{x + 3:.2f}" y="{y + 13}">{escape(shown)}</text></g>')


def frames(node: Node, x: float, level: int, height: int, total: int, unit: str) -> list[str]:
    found = [frame(node, x, level, height, total, unit)]
    for one in sorted(node.below.values(), key=lambda below: below.name):
        width = one.count / total * WIDTH
        if width >= LEAST:
            found += frames(one, x, level + 1, height, total, unit)
        x += width
    return found


def render(stacks: Counter, heading: str, below: str, unit: str = "samples") -> str:
    """The drawing. Raises ValueError where there is nothing to draw."""
    root = tree(stacks)
    if not root.count:
        raise ValueError("there are no stacks to draw")
    height = TOP + depth(root) * ROW + 16
    key = []
    x = 12
    for layer in ORDER:
        key.append(f'<rect x="{x}" y="56" width="11" height="11" rx="2" fill="{COLOURS[layer]}"/>'
                   f'<text x="{x + 16}" y="66" class="sub">{layer}</text>')
        x += 34 + 7 * len(layer)
    drawn = "".join(frames(root, 0, 0, height, root.count, unit))
    script = SCRIPT % {"width": WIDTH, "letter": LETTER}
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">'
            f'<title>{escape(heading)}</title><style>{STYLE}</style><rect width="100%" height="100%" fill="#fff"/>'
            f'<text x="12" y="26" class="head">{escape(heading)}</text><text x="12" y="45" class="sub">{escape(below)}</text>'
            f'{"".join(key)}{drawn}<script><![CDATA[{script}]]></script></svg>\n')
