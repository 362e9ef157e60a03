"""The generator's JavaScript for schemas whose names and comments could break it, or make it mean
something else: a browser reads every module."""

import asyncio
import json
from urllib.parse import quote

import pytest

from adversarial import Schema
from scripting import Page, generate

COUNT = 150
REFERENCE = """(async paths => {
  const found = {};
  for (const path of paths) {
    const module = await import(path);
    for (const [name, made] of Object.entries(module)) {
      const calls = [];
      const client = new made({
        unary: (...rest) => calls.push(rest), stream: (...rest) => calls.push(rest)});
      // Nothing that awaits or prints a client calls a method.
      await client; `${client}`; JSON.stringify(client);
      if (calls.length || !(client instanceof made)) throw new Error(`${path}: ${name}`);
      const methods = Object.getOwnPropertyNames(made.prototype).filter(
        each => each !== 'constructor');
      for (const method of methods) client[method]({a: 1}, {b: 2});
      if (calls.some(([, request, options]) => request.a !== 1 || options.b !== 2)) {
        throw new Error(`${path}: ${name} loses arguments`);
      }
      found[name] = calls.map(([path]) => path).sort();
    }
  }
  return JSON.stringify(found);
})"""


def read_all(folder):
    """Lets a browser read every module of a folder; gives the paths that its clients call."""
    async def main():
        async with Page(folder) as page:
            paths = sorted("/" + quote(str(path.relative_to(folder)))
                           for path in folder.rglob("*.pb.js"))
            found = json.loads(await page.tab.run(f"{REFERENCE}({json.dumps(paths)})"))
            assert not page.tab.events
            return found

    return asyncio.run(main())


def proto(body, package="f"):
    return f'syntax = "proto3";\npackage {package};\n{body}\n'


@pytest.fixture
def make(built, tmp_path):
    def run(files, name="t"):
        source = tmp_path / f"{name}.in"
        for path, text in files.items():
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / path).write_bytes(text.encode())
        output = tmp_path / name
        return output, generate(built("protoc-gen-martlet"), output, list(files), source)

    return run


HOSTILE = {
    "methods.proto": proto(
        "message Q {} service S { rpc Constructor(Q) returns (Q); rpc Then(Q) returns (Q);"
        " rpc ToString(Q) returns (Q); rpc toJSON(Q) returns (Q); rpc __proto__(Q) returns (Q);"
        " rpc delete(Q) returns (stream Q); rpc static(Q) returns (Q); rpc get(Q) returns (Q);"
        " rpc async(Q) returns (Q); rpc await(Q) returns (Q); rpc ValueOf(Q) returns (Q); }"),
    "fields.proto": proto(
        "message Object { string __proto__ = 1; string constructor = 2; Object then = 3;"
        ' string prototype = 4; string eval = 5 [json_name = "say \\"hi\\" \\\\ \\n */ `${x}`"];'
        " oneof hasOwnProperty { string toString = 6; int64 valueOf = 7; } }"
        " enum Promise { __proto__ = 0; undefined = 1; NaN = 2; }"
        " service Array { rpc Map(Object) returns (Object); }", "g"),
    "comments.proto": proto(
        "// ends it */ export const broken = 1; /* <!-- --> \u2028 const more = 2;\n"
        "message C {}\n// */ throw new Error('comment'); /*\nservice K {\n"
        "  // `${alert(1)}` */ } } {\n  rpc P(C) returns (C); }", "h"),
    "folder of/a#b?%41'\".proto": proto(
        'import "fields.proto"; message Uses { g.Object there = 1; }'
        " service Far { rpc Go(g.Object) returns (Uses); }", "i"),
}


def test_names_and_comments_stay_what_they_are(make):
    output, complaint = make(HOSTILE)
    assert complaint is None, complaint
    found = read_all(output)
    assert set(found) == {"SClient", "ArrayClient", "KClient", "FarClient"}
    assert found["SClient"] == sorted(f"/f.S/{name}" for name in (
        "Constructor", "Then", "ToString", "toJSON", "__proto__", "delete", "static", "get",
        "async", "await", "ValueOf"))
    assert found["FarClient"] == ["/i.Far/Go"]
    declared = (output / "fields.pb.d.ts").read_text()
    assert '"say \\"hi\\" \\\\ \\u{a} */ `${x}`"?: string;' in declared
    assert "export type Object = " in declared and "  & $.OneOf<{" in declared


REFUSED = {
    "a message in another one, and one with its name": (
        "message A { message B {} } message A_B {}", ["f.A.B", "f.A_B"]),
    "a service's client and a message": (
        "message Q {} message SClient {} service S { rpc P(Q) returns (Q); }",
        ["f.SClient", "f.S "]),
    "two methods": (
        "message Q {} service S { rpc GetUrl(Q) returns (Q); rpc GetURL(Q) returns (Q); }",
        ["f.S.GetUrl", "f.S.GetURL"]),
    "an enumeration and a message": (
        "enum a { X = 0; } message A {}", ["f.a", "f.A"]),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_would_have_one_name_is_refused_by_both(make, what):
    body, words = REFUSED[what]
    _, complaint = make({"t.proto": proto(body)})
    assert "would both be" in complaint and "in JavaScript" in complaint
    for word in words:
        assert word in complaint


def test_random_schemas_become_modules_or_are_refused_by_both_names(built, tmp_path):
    files, refused, seed = {}, 0, 0
    source = tmp_path / "in"
    source.mkdir()
    while len(files) < COUNT:
        seed += 1
        name = f"s{seed}.proto"
        (source / name).write_bytes(Schema(seed).text.encode())
        complaint = generate(built("protoc-gen-martlet"), tmp_path / "one", [name], source)
        if complaint is None:
            files[name] = source / name
        elif "--martlet_out" in complaint:
            assert "would both be" in complaint, (seed, complaint)
            refused += 1
    complaint = generate(built("protoc-gen-martlet"), tmp_path / "all", list(files), source)
    assert complaint is None, complaint
    assert read_all(tmp_path / "all")
    print(f"{COUNT} read, {refused} refused")
