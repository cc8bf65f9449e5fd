"""Results that an earlier release stored load, and say what they said: pickles, dicts, names of enumeration members.

The files were written by `tests/support/release.py` of the release in `tests/goldens/release/version.txt`.
"""

import json
import pickle

import attrs
import pytest
from support import release
from support.goldens import differences
from support.properties import elements

import wireparse
from wireparse import from_dict, to_dict
from wireparse.output.dicts import result_types

RESULTS = release.results()


def stored(name):
    """What the first release wrote of a class: its pickle, its dict."""
    pickled = pickle.loads((release.FOLDER / f"{name}.pickle").read_bytes())
    return pickled, json.loads((release.FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def test_every_class_of_results_is_stored():
    assert set(RESULTS) == set(result_types())


@pytest.mark.parametrize("name", RESULTS)
def test_every_field_is_filled(name):
    """A field at its default would be lost without a test that fails."""
    fields = attrs.fields(type(RESULTS[name]))
    values = {field.name: getattr(RESULTS[name], field.name) for field in fields}
    empty = {name for name, value in values.items() if value in (None, (), frozenset())}
    assert empty <= {"PartialDate": {"weekday"}, "NumericClaim": {"value", "parts"}, "Speaker": {"title"}}.get(
        name, set()
    )


@pytest.mark.parametrize("name", RESULTS)
def test_a_pickle_of_the_first_release_loads(name):
    pickled, _ = stored(name)
    assert type(pickled) is getattr(wireparse, name)
    assert pickled == RESULTS[name]
    assert hash(pickled) == hash(RESULTS[name])
    assert to_dict(pickled) == to_dict(RESULTS[name]), "a field that takes no part in comparison differs"
    for element in elements(pickled):  # a field that came later must not be missing in what came before
        for field in attrs.fields(type(element)):
            getattr(element, field.name)


@pytest.mark.parametrize("name", RESULTS)
def test_a_dict_of_the_first_release_loads(name):
    _, data = stored(name)
    assert from_dict(data) == RESULTS[name]
    assert to_dict(from_dict(data)) == to_dict(RESULTS[name])


@pytest.mark.parametrize("name", RESULTS)
def test_a_dict_still_has_every_key_of_the_first_release(name):
    _, data = stored(name)
    assert differences(data, to_dict(RESULTS[name])) == []


def test_members_of_enumerations_keep_their_names():
    members = json.loads((release.FOLDER / "enums.json").read_text(encoding="utf-8"))
    now = release.enums()
    lost = {
        f"{name}.{member}" for name, names in members.items() for member in names if member not in now.get(name, ())
    }
    assert lost == set()


def test_a_release_that_is_stored_is_not_overwritten(capsys):
    before = {path.name: path.read_bytes() for path in release.FOLDER.iterdir()}
    assert release.main() == 1
    assert "stays" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in release.FOLDER.iterdir()} == before


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_results_go_through_every_protocol(protocol):
    article = RESULTS["Article"]
    copy = pickle.loads(pickle.dumps(article, protocol=protocol))
    assert copy == article
    assert to_dict(copy) == to_dict(article)
