"""Writes man pages from what `--experimental-dump-help` of Swift's argument parser says.

Arguments: the program's name, its version, and the folder to write to. Standard input: the JSON.
A page describes the program, and one page each of its commands. Format: man(7).
"""

import json
import pathlib
import sys


def escaped(text):
    """Text as roff shows it."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def flag(name):
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def synopsis(argument):
    names = "|".join(flag(name) for name in argument.get("names", []))
    value = argument.get("valueName", "value")
    text = {"positional": f"\\fI{escaped(value)}\\fR",
            "option": f"\\fB{escaped(names)}\\fR \\fI{escaped(value)}\\fR",
            "flag": f"\\fB{escaped(names)}\\fR"}[argument["kind"]]
    if argument.get("isRepeating"):
        text += " ..."
    return f"[{text}]" if argument.get("isOptional") else text


def entry(argument):
    text = argument.get("abstract", "")
    if argument.get("discussion"):
        text += "\n" + argument["discussion"]
    if argument.get("defaultValue"):
        text += f" (default: {argument['defaultValue']})"
    return f".TP\n{synopsis(argument).strip('[]')}\n{escaped(text)}\n"


def page(names, command, version):
    """The page of a command, by the names that lead to it."""
    title = "-".join(names)
    arguments = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    lines = [
        f'.TH "{title.upper()}" 1 "" "martlet {version}"',
        ".SH NAME", escaped(f"{title} - {command.get('abstract', '').rstrip('.')}"),
        ".SH SYNOPSIS", f"\\fB{escaped(' '.join(names))}\\fR "
        + " ".join(synopsis(argument) for argument in arguments),
    ]
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", escaped(command["discussion"])]
    if arguments:
        lines += [".SH OPTIONS"] + [entry(argument) for argument in arguments]
    children = subcommands(command)
    if children:
        lines.append(".SH COMMANDS")
        for child in children:
            lines += [".TP", f"\\fB{escaped('-'.join(names + [child['commandName']]))}\\fR(1)",
                      escaped(child.get("abstract", ""))]
    return "\n".join(lines) + "\n"


def subcommands(command):
    return [child for child in command.get("subcommands", [])
            if child["commandName"] != "help" and child.get("shouldDisplay", True)]


def write(names, command, version, folder):
    (folder / f"{'-'.join(names)}.1").write_text(page(names, command, version))
    for child in subcommands(command):
        write(names + [child["commandName"]], child, version, folder)


if __name__ == "__main__":
    program, version, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    write([program], json.load(sys.stdin)["command"], version, folder)
