"""A list of facts."""

from desktop.widgets.key_values import KeyValues


def test_facts_of_the_same_names_only_change_their_values(look, qtbot):
    """Nothing is built anew where only a value changed."""
    facts = KeyValues([("Phone", "1"), ("Owner", "Ayşe")])
    qtbot.addWidget(facts)
    before = facts._values["Phone"]
    facts.set_facts([("Phone", "2"), ("Owner", "")])
    assert facts._values["Phone"] is before
    assert (facts.value("Phone"), facts.value("Owner")) == ("2", "—")
    assert before.accessibleName() == "Phone: 2"


def test_other_facts_take_their_place(look, qtbot):
    """Another record has other facts."""
    facts = KeyValues([("Phone", "1")], wrap=True)
    qtbot.addWidget(facts)
    facts.set_facts([("Serial", "X")])
    assert list(facts._values) == ["Serial"]
