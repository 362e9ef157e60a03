"""The known answers that the project's programs are held against are what docs/protocol.md says."""

import pathlib

import known_answers

FILE = pathlib.Path(__file__).parents[2] / "Vectors/protocol/known_answers.json"


def test_the_known_answers_are_those_of_the_document():
    assert FILE.read_text() == known_answers.text()
