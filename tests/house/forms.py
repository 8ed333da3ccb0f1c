#!/usr/bin/env python3
"""Every operation of a session has a blocking and an async_ form, and the test of all forms knows it.

Of the public classes in include/cassium/session/: a public member async_x must have a twin x, and a public member that blocks
(one that gives an outcome, or whose body waits) a twin async_x, unless EXCEPTIONS says why not. tests/integration/forms*.cpp must
have an entry "class::x", which calls both.

forms.py ROOT
forms.py ROOT --self-test   also that what is missing would be found
"""

import re
import sys
from pathlib import Path

# What has no second form, and why.
EXCEPTIONS = {
    "session::connect": "before there is a session: async_connect() is a function of <cassium/async.hpp>, with tokens only",
    "bound_query::rows": "a range can only block and throw; pages() is the same for all others",
    "bound_query::begin": "what a range-for calls: rows()",
}
# What a blocking member says: it gives an outcome, or it waits itself.
BLOCKS = re.compile(r"\boutcome<|\brun_blocking\(|\brun_sync\(|\bblocking_\w+\(|\brows\(\)|\bconnect\(")
LABEL = re.compile(r'"(\w+::\w+)[^"]*"')


def without_comments(text: str) -> str:
    """C++ without comments, directives and the contents of its strings."""
    text = re.sub(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/', lambda found: '""' if found[0][0] == '"' else " ", text,
                  flags=re.DOTALL)
    return re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)


def end_of(text: str, begin: int, pair: str) -> int:
    """Behind the bracket that closes the one at `begin`."""
    depth = 0
    for at in range(begin, len(text)):
        depth += (text[at] == pair[0]) - (text[at] == pair[1])
        if depth == 0:
            return at + 1
    return len(text)


def without_detail(text: str) -> str:
    """Without what is in a namespace detail: no user names it."""
    while found := re.search(r"namespace (?:cassium::)?detail \{", text):
        text = text[: found.start()] + text[end_of(text, found.end() - 1, "{}") :]
    return text


def classes(text: str) -> dict[str, str]:
    """Bodies of classes by their names; those of operations, which are what async_ members give, are left out."""
    found = {}
    for each in re.finditer(r"\b(class|struct)\s+(?:\[\[[^]]*\]\]\s*)?(\w+)\s*(?:final\s*)?(:[^;{]*)?\{", text):
        if "takes_tokens" not in (each[3] or ""):
            body = text[each.end() : end_of(text, each.end() - 1, "{}") - 1]
            found[each[2]] = body if each[1] == "class" else f"public:\n{body}"
    return found


def public_part(body: str) -> str:
    """What is public, of a class; nested classes are left out."""
    while nested := re.search(r"\b(?:class|struct)\s+\w+[^;{}()<>]*\{", body):
        body = body[: nested.start()] + body[end_of(body, nested.end() - 1, "{}") :]
    parts = re.split(r"^\s*(public|protected|private):", body, flags=re.MULTILINE)
    return "".join(text for access, text in zip(parts[1::2], parts[2::2]) if access == "public")


def members(body: str) -> list[tuple[str, str]]:
    """The functions of a public part: names and texts, the body included."""
    # Requirements and defaults have braces of their own, and attributes parentheses.
    body = re.sub(r"\[\[.*?\]\]", "", body, flags=re.DOTALL)
    body = re.sub(r"=\s*\{[^{}]*\}", "", body)
    body = re.sub(r"\brequires\s+requires\s*(?:\([^)]*\)\s*)?\{[^}]*\}", "", body)
    found = []
    at = 0
    while head := re.compile(r"[^;{]*[;{]").match(body, at):
        at = head.end() if head[0].endswith(";") else end_of(body, head.end() - 1, "{}")
        text = body[head.start() : at]
        declaration = re.sub(r"\brequires\s*\((?:[^()]|\([^()]*\))*\)", "", head[0])
        name = re.search(r"(\b\w+)\s*\(", without_angles(declaration))
        if name and not re.search(r"\boperator\b|^\s*(?:friend|using|static_assert)\b", declaration):
            found.append((name[1], text))
    return found


def without_angles(text: str) -> str:
    """Without what is in angle brackets, template parameters above all."""
    before = None
    while before != text:
        before, text = text, re.sub(r"<[^<>]*>", "", text)
    return text


def operations(header: str) -> tuple[dict[str, str], set[str], set[str]]:
    """Of a header: names of public members and their texts, those that are async_, those that block; each as class::name."""
    every: dict[str, str] = {}
    for name, body in classes(without_detail(without_comments(header))).items():
        for member, text in members(public_part(body)):
            every[f"{name}::{member}"] = every.get(f"{name}::{member}", "") + text
    asynchronous = {name for name in every if "::async_" in name}
    blocking = {name for name, text in every.items() if BLOCKS.search(text)} - asynchronous
    return every, asynchronous, blocking


def problems(headers: list[str], tests: list[str]) -> tuple[int, list[str]]:
    """How many operations there are, and what is missing."""
    every: set[str] = set()
    wanted: set[str] = set()
    found = []
    for header in headers:
        members_here, asynchronous, blocking = operations(header)
        every |= set(members_here)
        wanted |= {name.replace("::async_", "::") for name in asynchronous} | blocking
    for name in sorted(wanted - set(EXCEPTIONS)):
        async_name = name.replace("::", "::async_")
        found += [f"{one} is missing: {other} has no twin"
                  for one, other in ((name, async_name), (async_name, name)) if one not in every]
    found += [f"{name} is an exception and is no operation" for name in EXCEPTIONS if name not in wanted]
    entries: dict[str, str] = {}
    for test in tests:
        _, *parts = LABEL.split(test)
        for label, text in zip(parts[::2], parts[1::2]):
            entries[label] = entries.get(label, "") + text
    for name in sorted(wanted - set(EXCEPTIONS)):
        member = name.split("::")[1]
        if name not in entries:
            found.append(f"tests/integration/forms*.cpp: no entry for {name}")
        else:
            found += [f"tests/integration/forms*.cpp: the entry for {name} does not call {call}()"
                      for call in (member, f"async_{member}")
                      if not re.search(rf"(?:\.|->|template ){call}[<(]", entries[name])]
    found += [f"tests/integration/forms*.cpp: {name} is no operation" for name in sorted(set(entries) - wanted)]
    return len(wanted), found


def self_test() -> list[str]:
    def of_class(public: str) -> str:
        return f"namespace cassium {{ class [[nodiscard]] x : y<x> {{ public: {public}\nprivate: int run_sync(); }}; }}"

    header = of_class("""template <class T> requires(sizeof(T) != 0) // ( {
        auto one(const T& t) const { return run_blocking(t); }
        template <class T> requires requires { typename T::type; } auto async_one(T&& t) const { return start(t); }
        auto plain() { return 1; }""")
    test = 'forms("x::one", at.one(1), at.template async_one<int>(2));'
    broken = {
        "no twin": (header.replace("auto async_one", "auto async_two"), test),
        "no blocking twin": (header.replace("auto one", "auto two"), test),
        "a blocking member that is new":
            (header.replace("plain() { return 1; }", "three(int n = {}) { return run_sync(n); }"), test),
        "an outcome that is new": (header.replace("auto plain() {", "outcome<int> three() {"), test),
        "no entry": (header, ""),
        "an entry that calls only one": (header, test.replace("at.one(1)", "1")),
        "an entry that calls only the other": (header, test.replace("async_one<int>", "one<int>")),
        "an entry for nothing": (header, test + 'forms("x::four", 1);'),
    }
    exceptions = len(EXCEPTIONS)
    found = [f"self-test: {what}: not found" for what, (headers, tests) in broken.items()
             if len(problems([headers], [tests])[1]) <= exceptions]
    if len(problems([header], [test])[1]) != exceptions:
        found += [f"self-test: {one}" for one in problems([header], [test])[1]]
    return found


def main() -> int:
    root = Path(sys.argv[1])
    headers = [file.read_text() for file in sorted((root / "include/cassium/session").glob("*.hpp"))]
    tests = [file.read_text() for file in sorted((root / "tests/integration").glob("forms*.cpp"))]
    count, found = problems(headers, tests)
    found += self_test() if "--self-test" in sys.argv else []
    print("\n".join(found) if found else f"{count} operations have their forms")
    return 1 if found or count == 0 else 0


sys.exit(main())
