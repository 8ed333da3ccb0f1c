"""Call stacks: out of `perf script` and folded files, and whose the time in them is."""

import re
from collections import Counter

Stack = tuple[str, ...]  # outermost first

KERNEL = "[kernel]"
LAYERS = {
    "codec": re.compile(r"^cassium::(detail::)?(\w*codec|read_value|write_value|encode_value|decode_value)\b"),
    "client": re.compile(r"^cassium::(protocol|net|cluster)\b"),
    "mapper": re.compile(r"^cassium::"),
    "asio": re.compile(r"^boost::(asio|system)\b"),
    "allocator": re.compile(r"^(operator (new|delete)|(__libc_)?(malloc|calloc|realloc|free)|cfree|_int_\w+|unlink_chunk|tcache_\w+)"),
    "benchmark": re.compile(r"^bench::"),
}
ORDER = ("mapper", "codec", "client", "asio", "allocator", "system calls", "benchmark", "other")
# What these do is done for whoever called them.
HELPERS = re.compile(
    r"^(std::|__gnu_cxx::|operator|_*mem\w+|__std_\w+|\[|_*(GI_+|libc_)?(pthread|epoll|clock|vdso|send|recv|read|write|poll|futex)\w*)"
)


def without_arguments(symbol: str) -> str:
    """The qualified name of a function: without template arguments, parameters and what it returns."""
    kept, depth = [], 0
    name = symbol.replace("operator<<", "operator_shl").replace("operator<", "operator_lt").replace("operator>", "operator_gt")
    name = name.replace("(anonymous namespace)", "{anonymous}").replace("operator()", "operator_call").replace("->", "")
    for letter in name:
        if letter in "<(":
            depth += 1
        elif letter in ">)":
            depth -= 1
        elif depth == 0:
            kept.append(letter)
    text = "".join(kept).replace("{anonymous}::", "").strip()
    text = re.sub(r"\s*\[clone .*\]|\s+const$", "", text)
    return text if text.startswith("operator ") else text.rpartition(" ")[2] or symbol


def layer_of(frame: str) -> str:
    """Whose code a frame is; empty for helpers, which work for their callers."""
    if frame == KERNEL or frame.endswith("_[k]"):
        return "system calls"
    name = without_arguments(frame)
    for layer in ("codec", "client", "mapper", "asio", "allocator", "benchmark"):
        if LAYERS[layer].search(name):
            return layer
    return "" if HELPERS.search(name) else "other"


def by_layer(stacks: Counter) -> dict[str, int]:
    """Samples by layer of the innermost frame that is no helper."""
    found = Counter()
    for stack, count in stacks.items():
        layer = next((one for one in map(layer_of, reversed(stack)) if one), "other")
        found[layer] += count
    return {layer: found[layer] for layer in ORDER if found[layer]}


def from_perf(text: str) -> Counter:
    """Folds what `perf script -F comm,tid,ip,sym,dso` prints. The kernel's frames become one: what it does is not ours."""
    found: Counter = Counter()
    thread, frames = "", []
    for line in [*text.splitlines(), ""]:
        if not line.strip():
            if thread and frames:
                found[thread, *reversed(frames)] += 1
            thread, frames = "", []
        elif not line[0].isspace():
            thread = line.strip().rsplit(None, 1)[0]
        elif match := re.match(r"\s+[0-9a-f]+ (.*?) \((.*)\)\s*$", line):
            symbol, library = match[1], match[2]
            if library.startswith("[kernel") or library.startswith("[guest.kernel"):
                if KERNEL not in frames:
                    frames.append(KERNEL)
            elif symbol == "[unknown]":
                frames.append(f"[{library.rpartition('/')[2].strip('[]')}]")
            else:
                frames.append(re.sub(r"\+0x[0-9a-f]+$", "", symbol))
    return found


def from_folded(text: str) -> Counter:
    """Reads folded stacks: frames joined by ";", a space, a count."""
    found: Counter = Counter()
    for line in text.splitlines():
        frames, _, count = line.rpartition(" ")
        if frames and count.isdigit():
            found[tuple(frames.split(";"))] += int(count)
    return found


def folded(stacks: Counter) -> str:
    """For other tools that draw flame graphs."""
    return "".join(f"{';'.join(one.replace(';', ':') for one in stack)} {count}\n" for stack, count in sorted(stacks.items()))
