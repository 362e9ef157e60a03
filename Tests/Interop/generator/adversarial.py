"""Random proto3 schemas whose names are those that generated code could trip over."""

import random

# Types of Swift and the runtime, keywords, words that generated code says itself, and shapes of
# names that become others.
TYPES = """
    Any Array Bool Channel Check Client Decodable Descriptor Double Enumeration Error Expr Float
    Handler Hashable Indirect Int Int32 Item JSONReader JSONWriter Kind Message Metadata Methods
    Never Optional Order Protobuf Protocol Reader Result ResultMessage RPC Self Sendable String
    StringMessage Swift Tag Type UInt8 UnknownFields Value Void Writer lower snake_case Choice
    ExprChoice OrderClient Status Task Actor
""".split()
FIELDS = """
    _ __ a_b aB a_1 actor any as async await class current default description encode encoded
    extension field field_number for full_name func hash hash_value id if in init int32 internal
    is json json_string let macro merge message nil none number open package private protocol
    public raw_value reader repeat self Self some static string struct switch tag throw true try
    Type unknown_fields unrecognized url validate value var where while writer x Ünï
""".replace("Ünï", "user_id").split()
VALUES = """
    UNSPECIFIED SELF INIT NAME RAW_VALUE NONE SOME DEFAULT CASE OLD DEPRECATED_OLD UNRECOGNIZED
    LOW HIGH 1ST TYPE PROTOCOL HASH NIL
""".replace("1ST", "FIRST").split()
METHODS = """
    Descriptor Service Methods Channel Init Self Send send_it GetURL Default Protocol Handler
    Client Options Request Reply Context
""".split()
SCALARS = """
    double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool
    string bytes
""".split()
KEYS = [kind for kind in SCALARS if kind not in ("double", "float", "bytes")]
REMARKS = ["", "// A remark.\n", "// With \"quotes\" and \\backslash\\.\r\n// A second line.\r\n",
           "/* A block\r * of lines */\n", "// Ends with a \u2028 separator \x0b and \x0c feeds\n"]


class Schema:
    """One random file and what it declares."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.package = f"fuzz.s{seed}"
        self.messages = []
        self.enumerations = []
        tops = self.random.sample(TYPES, self.random.randint(2, 6))
        split = self.random.randint(1, len(tops))
        self.names = tops[:split]
        body = [self.enumeration(name, "") for name in tops[split:]]
        # Types are named first, so that each can use all others.
        plans = [self.plan(name, "", 0) for name in self.names]
        body += [self.message(plan) for plan in plans]
        if self.random.random() < 0.5:
            body.append(self.service(self.random.choice(TYPES + ["Greeter"]), plans, tops))
        end = self.random.choice(["\n", "\r\n"])
        head = f'syntax = "proto3";\npackage {self.package};\n'
        self.text = (head + "\n".join(part for part in body if part)).replace("\n", end)

    def remark(self):
        return self.random.choice(REMARKS)

    def enumeration(self, name, scope):
        names = self.random.sample(VALUES, self.random.randint(1, 6))
        prefix = self.random.choice(["", name.upper() + "_"])
        # Values share the scope of their enumeration.
        lines, number = [], 0
        for value in names:
            label = f"{prefix}{value}" if prefix else f"{name}{scope.replace('.', '_')}_{value}"
            if self.random.random() < 0.2:
                label = f"X{scope.replace('.', '')}{name}_{value}"
            deprecated = " [deprecated = true]" if self.random.random() < 0.2 else ""
            lines.append(f"{self.remark()}  {label} = {number}{deprecated};")
            number += self.random.choice([1, 1, 7])
        self.enumerations.append(f"{scope}.{name}")
        return f"{self.remark()}enum {name} {{\n" + "\n".join(lines) + "\n}"

    def plan(self, name, scope, depth):
        full = f"{scope}.{name}"
        self.messages.append(full)
        count = self.random.choice([0, 0, 1, 2]) if depth < 2 else 0
        nested = self.random.sample([kind for kind in TYPES], count)
        enumerated = [
            kind for kind in self.random.sample(TYPES, self.random.choice([0, 0, 1]))
            if kind not in nested]
        return {
            "name": name, "full": full, "depth": depth,
            "nested": [self.plan(kind, full, depth + 1) for kind in nested],
            "enumerations": [self.enumeration(kind, full) for kind in enumerated]}

    def kind(self):
        choice = self.random.random()
        if choice < 0.5:
            return self.random.choice(SCALARS)
        names = self.messages if choice < 0.85 or not self.enumerations else self.enumerations
        return f".{self.package}{self.random.choice(names)}"

    def message(self, plan):
        taken = {kind["name"] for kind in plan["nested"]}
        names = [name for name in self.random.sample(FIELDS, self.random.randint(0, 9))
                 if name not in taken]
        lines = [self.message(kind) for kind in plan["nested"]] + plan["enumerations"]
        number = 1
        for name in names:
            number += self.random.choice([1, 1, 20])
            options = self.options(name)
            shape = self.random.random()
            if shape < 0.12:
                lines.append(f"map<{self.random.choice(KEYS)}, {self.kind()}> {name} = {number};")
            else:
                label = self.random.choice(["", "", "repeated ", "optional "])
                lines.append(f"{self.remark()}{label}{self.kind()} {name} = {number}{options};")
        if self.random.random() < 0.4:
            group = self.random.choice(FIELDS + [plan["name"].lower(), "kind"])
            if group not in names and group not in taken:
                choices = []
                for index in range(self.random.randint(1, 3)):
                    number += 1
                    choices.append(f"  {self.kind()} choice{index} = {number};")
                lines.append(f"oneof {group} {{\n" + "\n".join(choices) + "\n}")
        return f"{self.remark()}message {plan['name']} {{\n" + "\n".join(lines) + "\n}"

    def options(self, name):
        choice = self.random.random()
        if choice < 0.1:
            return " [deprecated = true]"
        if choice < 0.15:
            return f' [json_name = "say \\"{name}\\" \\\\ \\n"]'
        return ""

    def service(self, name, plans, taken):
        if name in taken:
            return ""
        methods = self.random.sample(METHODS, self.random.randint(1, 4))
        lines = []
        for method in methods:
            request, reply = (f".{self.package}.{self.random.choice(plans)['name']}" for _ in "ab")
            first, second = (self.random.choice(["", "stream "]) for _ in "ab")
            lines.append(f"  rpc {method}({first}{request}) returns ({second}{reply});")
        return f"{self.remark()}service {name} {{\n" + "\n".join(lines) + "\n}"
